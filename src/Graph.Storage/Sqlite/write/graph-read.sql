-- A packed article.
SELECT graph FROM article_graph WHERE key = @key;
