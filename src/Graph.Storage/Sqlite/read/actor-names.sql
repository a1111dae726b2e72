-- All names of an actor.
SELECT name FROM actor_name WHERE actor = @actor;
