-- Removes a name that no article has.
DELETE FROM actor_name WHERE key = @key;
