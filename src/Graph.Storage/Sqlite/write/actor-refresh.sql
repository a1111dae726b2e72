-- Derives an actor from the article that was published last.
INSERT INTO actor (id, kind, name)
SELECT @actor, @kind, name FROM article_actor WHERE actor = @actor ORDER BY published_rank, article LIMIT 1
ON CONFLICT (id) DO UPDATE SET name = excluded.name;
