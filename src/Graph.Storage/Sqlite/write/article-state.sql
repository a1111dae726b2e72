-- Key, hash and edition of an article.
SELECT key, hash, edition FROM article WHERE id = @article;
