-- Forgets a packed article.
DELETE FROM article_graph WHERE key = @key;
