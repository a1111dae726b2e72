-- Removes an article's resolutions; their ids come back.
DELETE FROM article_resolution WHERE article = @article RETURNING resolution;
