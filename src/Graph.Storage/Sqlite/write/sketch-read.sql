-- The witness of an article.
SELECT witness FROM sketch WHERE article = @article;
