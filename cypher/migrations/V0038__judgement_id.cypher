// purpose: What people decided, once.
// parameters: none
// columns: none
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE
