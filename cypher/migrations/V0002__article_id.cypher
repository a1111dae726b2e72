// purpose: One article an id, and the way to it.
// parameters: none
// columns: none
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE
