// purpose: Changes the witnesses of articles.
// parameters: sketches
// columns: none
UNWIND $sketches AS row
MATCH (s:Sketch {id: row.id})
SET s.witness = row.witness
