// purpose: Removes the sketches of articles, and marks that no other has, and tells their witnesses.
// parameters: articles
// columns: witness
UNWIND $articles AS id
MATCH (s:Sketch {id: id})
WITH s, s.witness AS witness, COLLECT { MATCH (s)-[:MARKED]->(m:Mark) WHERE NOT EXISTS { MATCH (m)<-[:MARKED]-(other) WHERE other <> s } RETURN m } AS marks
DETACH DELETE s
FOREACH (m IN marks | DETACH DELETE m)
RETURN DISTINCT witness
