// purpose: What articles tell of something, once.
// parameters: none
// columns: none
CREATE CONSTRAINT trait_id IF NOT EXISTS FOR (n:Trait) REQUIRE n.id IS UNIQUE
