// purpose: One entity an id, and the way to it.
// parameters: none
// columns: none
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
