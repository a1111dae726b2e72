-- Makes a node.
INSERT INTO node (id, kind, name, symbol) VALUES (@id, @kind, @name, @symbol);
