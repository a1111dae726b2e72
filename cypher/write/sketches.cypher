// purpose: Stores sketches in the order of their marks, and tells the witnesses of those that share a mark.
// parameters: sketches
// columns: witness
UNWIND $sketches AS row
MERGE (s:Sketch {id: row.id})
SET s.witness = row.id, s.hashes = row.hashes
WITH row, s
UNWIND row.marks AS mark
MERGE (m:Mark {id: mark})
MERGE (s)-[:MARKED]->(m)
WITH DISTINCT m
MATCH (m)<-[:MARKED]-(near:Sketch)
RETURN DISTINCT near.witness AS witness
