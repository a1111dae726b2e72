// purpose: One claim an id, and the way to it.
// parameters: none
// columns: none
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
