// purpose: One resolution an id, and the way to it.
// parameters: none
// columns: none
CREATE CONSTRAINT resolution_id IF NOT EXISTS FOR (n:Resolution) REQUIRE n.id IS UNIQUE
