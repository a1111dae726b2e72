-- Removes an article's events; their ids come back.
DELETE FROM article_event WHERE article = @article RETURNING event;
