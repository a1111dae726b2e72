-- Stores a resolution as one article speaks of it.
INSERT INTO article_resolution (article, ordinal, resolution, name, symbol, published)
VALUES (@article, @ordinal, @resolution, @name, @symbol, @published);
