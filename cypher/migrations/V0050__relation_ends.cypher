// purpose: Relations between two nodes.
// parameters: none
// columns: none
CREATE INDEX relation_ends IF NOT EXISTS FOR (n:Relation) ON (n.subject, n.object)
