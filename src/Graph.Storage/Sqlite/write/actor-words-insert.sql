-- Makes a name findable.
INSERT INTO actor_words (rowid, name) VALUES (@key, @name);
