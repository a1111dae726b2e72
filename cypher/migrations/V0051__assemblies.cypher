// purpose: Votes of assemblies, and meetings, are told to be one by more than before: a database that told them otherwise is refused, and one without articles begins here.
// parameters: none
// columns: none
CREATE INDEX sketch_witness IF NOT EXISTS FOR (n:Sketch) ON (n.witness)
