-- Changes the witness of an article.
UPDATE sketch SET witness = nullif(@witness, article) WHERE article = @article AND coalesce(witness, article) <> @witness;
