// purpose: One relation an id, and the way to it.
// parameters: none
// columns: none
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE
