-- Keeps an article that is not to be read yet.
INSERT INTO staged (key, id, hash, edition) VALUES (@key, @article, @hash, @edition);
