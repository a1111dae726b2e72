// purpose: Copies are known by other signs: a database that knew them otherwise is refused, and one without articles begins here.
// parameters: none
// columns: none
CREATE INDEX sketch_witness IF NOT EXISTS FOR (n:Sketch) ON (n.witness)
