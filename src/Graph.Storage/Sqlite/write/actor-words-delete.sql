-- Forgets a name.
DELETE FROM actor_words WHERE rowid = @key;
