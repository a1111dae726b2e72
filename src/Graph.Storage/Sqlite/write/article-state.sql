-- Row and content hash of an article.
SELECT key, hash FROM article WHERE id = @article;
