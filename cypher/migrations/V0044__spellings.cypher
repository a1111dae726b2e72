// purpose: Persons are decided on together whose names are spelt alike, and what is told in January also with December: a database that decided otherwise is refused, and one without articles begins here.
// parameters: none
// columns: none
CREATE INDEX trait_block IF NOT EXISTS FOR (n:Trait) ON (n.block)
