-- Removes a name that no article gives.
DELETE FROM actor_name WHERE key = @key;
