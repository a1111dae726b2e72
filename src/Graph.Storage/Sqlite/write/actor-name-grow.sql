-- Counts the articles that have a name of an actor, and those of them that give it.
UPDATE actor_name SET articles = articles + @articles, given = given + @given WHERE key = @key;
