-- Makes a node; its key comes back.
INSERT INTO node (id, kind, name, symbol) VALUES (@id, @kind, @name, @symbol) RETURNING key;
