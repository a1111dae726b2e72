-- All names of actors, with how many articles give each.
SELECT actor, actor_name.name, given FROM json_each(@keys) AS wanted CROSS JOIN actor_name ON actor = wanted.value;
