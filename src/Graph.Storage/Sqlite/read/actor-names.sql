-- All names of several actors.
SELECT actor, name FROM actor_name WHERE actor IN (SELECT value FROM json_each(@ids));
