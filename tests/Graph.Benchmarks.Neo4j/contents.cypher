// purpose: Counts what is in the database.
// parameters: none
// columns: nodes, relationships, properties
MATCH (n) WHERE NOT n:Migration
WITH count(n) AS nodes, sum(size(keys(n))) AS ofNodes
MATCH ()-[r]->()
WITH nodes, ofNodes, count(r) AS relationships, sum(size(keys(r))) AS ofRelationships
RETURN nodes, relationships, ofNodes + ofRelationships AS properties
