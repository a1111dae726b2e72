-- The witness of a sketched article.
SELECT coalesce(witness, article) FROM sketch WHERE key = @key;
