-- Keeps a packed article.
INSERT INTO article_graph (graph) VALUES (@graph);
