-- Stores an article; its key comes back.
INSERT INTO article (id, hash, text, language, title, published, source, url, path)
VALUES (@article, @hash, @text, @language, @title, @published, @source, @url, @path)
RETURNING key;
