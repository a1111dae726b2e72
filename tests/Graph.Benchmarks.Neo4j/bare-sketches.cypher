// purpose: The floor: sketches of articles with their marks.
// parameters: rows
// columns: none
UNWIND $rows AS row
MERGE (s:Sketch {id: row.id})
SET s.witness = row.id, s.hashes = row.hashes
WITH row, s
UNWIND row.marks AS mark
MERGE (m:Mark {id: mark})
MERGE (s)-[:MARKED]->(m)
