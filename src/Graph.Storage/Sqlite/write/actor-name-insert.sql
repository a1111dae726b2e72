-- Stores a name of an actor, with the number of articles that give it.
INSERT INTO actor_name (actor, name, articles) VALUES (@actor, @name, @articles);
