// purpose: The blocks within which it is decided who is who, as locks.
// parameters: none
// columns: none
CREATE CONSTRAINT block_id IF NOT EXISTS FOR (n:Block) REQUIRE n.id IS UNIQUE
