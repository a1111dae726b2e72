-- All names of an actor, with how many articles give each.
SELECT name, articles FROM actor_name WHERE actor = @actor;
