-- Counts the articles that give an actor a name.
INSERT INTO actor_name (actor, name, articles) VALUES (@actor, @name, @delta)
ON CONFLICT (actor, name) DO UPDATE SET articles = articles + @delta
RETURNING key, articles;
