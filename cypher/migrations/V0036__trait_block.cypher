// purpose: Traits by block.
// parameters: none
// columns: none
CREATE INDEX trait_block IF NOT EXISTS FOR (n:Trait) ON (n.block)
