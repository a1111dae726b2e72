-- Derives an event from the article that was published last.
INSERT INTO event (id, name)
SELECT @event, name FROM article_event WHERE event = @event ORDER BY published_rank, article LIMIT 1
ON CONFLICT (id) DO UPDATE SET name = excluded.name;
