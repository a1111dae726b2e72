-- Forgets a resolution's words.
INSERT INTO resolution_words (resolution_words, rowid, words) VALUES ('delete', @key, @words);
