// purpose: One quote an id, and the way to it.
// parameters: none
// columns: none
CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE
