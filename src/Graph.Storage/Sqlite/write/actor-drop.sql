-- Removes an actor that no article speaks of.
DELETE FROM actor WHERE id = @actor AND NOT EXISTS (SELECT 1 FROM article_actor WHERE actor = @actor);
