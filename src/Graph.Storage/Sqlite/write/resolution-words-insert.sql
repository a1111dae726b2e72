-- Makes a resolution's words findable.
INSERT INTO resolution_words (rowid, words) VALUES (@key, @words);
