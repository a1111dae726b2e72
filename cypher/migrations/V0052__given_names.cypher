// purpose: Names of actors are counted by the articles that give them, and persons told apart by the parties that they lead: a database that does not is refused, and one without articles begins here.
// parameters: none
// columns: none
CREATE INDEX sketch_witness IF NOT EXISTS FOR (n:Sketch) ON (n.witness)
