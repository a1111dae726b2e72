-- The sketch of an article, and its witness.
SELECT hashes, witness FROM sketch WHERE article = @article;
