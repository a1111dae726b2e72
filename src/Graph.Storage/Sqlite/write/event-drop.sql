-- Removes an event that no article speaks of.
DELETE FROM event WHERE id = @event AND NOT EXISTS (SELECT 1 FROM article_event WHERE event = @event);
