-- The articles with a witness, and the witness.
SELECT article, hashes FROM sketch WHERE witness = @witness
UNION ALL
SELECT article, hashes FROM sketch WHERE article = @witness AND witness IS NULL;
