-- Makes a resolution's words findable.
INSERT INTO resolution_words (rowid, name, symbol) VALUES (@key, @name, @symbol);
