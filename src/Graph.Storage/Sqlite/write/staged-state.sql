-- Key, hash and edition of an article that is kept but not to be read yet.
SELECT key, hash, edition FROM staged WHERE id = @article;
