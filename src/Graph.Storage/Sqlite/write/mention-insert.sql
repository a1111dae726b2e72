-- Stores how an article names a node.
INSERT INTO mention (node, place, article, name, symbol) VALUES (@node, @place, @article, @name, @symbol);
