-- Removes an article.
DELETE FROM article WHERE key = @key;
