// purpose: Copies are told by another measure: a database that told them otherwise is refused, and one without articles begins here.
// parameters: none
// columns: none
CREATE INDEX sketch_witness IF NOT EXISTS FOR (n:Sketch) ON (n.witness)
