-- Makes a name findable.
INSERT INTO actor_words (rowid, words) VALUES (@key, @words);
