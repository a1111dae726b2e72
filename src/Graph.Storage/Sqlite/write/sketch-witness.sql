-- Changes the witness of an article.
UPDATE sketch SET witness = @witness WHERE article = @article AND witness <> @witness;
