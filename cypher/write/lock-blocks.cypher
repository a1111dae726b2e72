// purpose: Makes and locks blocks in the order of their ids, so that no two imports decide on one block at the same time.
// parameters: blocks
// columns: none
UNWIND $blocks AS id
MERGE (b:Block {id: id})
SET b.lock = true
REMOVE b.lock
