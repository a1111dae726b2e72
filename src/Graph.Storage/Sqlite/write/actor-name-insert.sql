-- Stores a name of an actor, with the number of articles that have it and of those that give it.
INSERT INTO actor_name (actor, name, articles, given) VALUES (@actor, @name, @articles, @given);
