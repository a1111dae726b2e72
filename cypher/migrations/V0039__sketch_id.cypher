// purpose: One sketch an article.
// parameters: none
// columns: none
CREATE CONSTRAINT sketch_id IF NOT EXISTS FOR (n:Sketch) REQUIRE n.id IS UNIQUE
