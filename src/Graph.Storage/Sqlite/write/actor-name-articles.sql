-- How many articles have a name of an actor.
SELECT articles FROM actor_name WHERE key = @key;
