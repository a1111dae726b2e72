-- Events as one article speaks of them.
SELECT event AS id, name FROM article_event WHERE article = @article ORDER BY ordinal;
