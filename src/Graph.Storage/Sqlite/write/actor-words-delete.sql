-- Forgets a name.
INSERT INTO actor_words (actor_words, rowid, words) VALUES ('delete', @key, @words);
