-- The articles with a witness.
SELECT article, hashes FROM sketch WHERE witness = @witness;
