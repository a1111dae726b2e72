// purpose: Articles that are copies of each other, by their witness.
// parameters: none
// columns: none
CREATE INDEX sketch_witness IF NOT EXISTS FOR (n:Sketch) ON (n.witness)
