-- Resolutions as one article speaks of them.
SELECT resolution AS id, name, symbol FROM article_resolution WHERE article = @article ORDER BY ordinal;
