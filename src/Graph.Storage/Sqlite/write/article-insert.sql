-- Stores an article.
INSERT INTO article (key, id, hash, edition, language, title, source, url, published, place, first_claim, claims)
VALUES (@key, @article, @hash, @edition, @language, @title, @source, @url, @published, @place, @firstClaim, @claims);
