// purpose: Persons of one family name are decided on together, in one block: a database that decided otherwise is refused, and one without articles begins here.
// parameters: none
// columns: none
CREATE INDEX trait_block IF NOT EXISTS FOR (n:Trait) ON (n.block)
