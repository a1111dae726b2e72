-- Removes the sketch of an article; what it was comes back.
DELETE FROM sketch WHERE article = @article RETURNING key, coalesce(witness, article), hashes;
