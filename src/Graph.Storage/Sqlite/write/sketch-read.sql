-- A sketch, and the witness of its article.
SELECT hashes, coalesce(witness, article) FROM sketch WHERE key = @key;
