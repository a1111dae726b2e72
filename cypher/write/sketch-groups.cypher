// purpose: The sketches with some witnesses.
// parameters: witnesses
// columns: id, witness, hashes
UNWIND $witnesses AS witness
MATCH (s:Sketch {witness: witness})
RETURN s.id AS id, s.witness AS witness, s.hashes AS hashes
