// purpose: One event an id, and the way to it.
// parameters: none
// columns: none
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE
