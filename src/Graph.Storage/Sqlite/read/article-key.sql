-- The key of an article, and the keys of its claims.
SELECT key, first_claim, claims FROM article WHERE id = @id;
