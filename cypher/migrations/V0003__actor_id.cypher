// purpose: One actor an id, and the way to it.
// parameters: none
// columns: none
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE
