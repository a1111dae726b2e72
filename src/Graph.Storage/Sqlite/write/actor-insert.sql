-- Stores an actor as one article speaks of it.
INSERT INTO article_actor (article, ordinal, actor, name, aliases, mentions, published)
VALUES (@article, @ordinal, @actor, @name, @aliases, @mentions, @published);
