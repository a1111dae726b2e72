-- Keeps a packed article; its key comes back.
INSERT INTO article_graph (graph) VALUES (@graph) RETURNING key;
