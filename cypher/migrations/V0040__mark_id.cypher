// purpose: One mark a hash.
// parameters: none
// columns: none
CREATE CONSTRAINT mark_id IF NOT EXISTS FOR (n:Mark) REQUIRE n.id IS UNIQUE
