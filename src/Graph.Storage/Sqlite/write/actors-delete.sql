-- Removes an article's actors; those come back with the names that it gave them.
DELETE FROM article_actor WHERE article = @article RETURNING actor, name, aliases;
