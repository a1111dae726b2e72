-- How many articles give an actor a name.
SELECT articles FROM actor_name WHERE key = @key;
