-- Removes a mark of an article.
DELETE FROM mark WHERE hash = @mark AND article = @article;
