// purpose: Events by id.
// parameters: none
// columns: none
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE
