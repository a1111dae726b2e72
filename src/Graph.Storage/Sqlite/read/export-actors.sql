-- Actors as one article speaks of them.
SELECT actor, name, aliases, mentions FROM article_actor WHERE article = @article ORDER BY ordinal;
