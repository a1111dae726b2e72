-- The key of a name of an actor.
SELECT key FROM actor_name WHERE actor = @actor AND name = @name;
