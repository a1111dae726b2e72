-- Counts the articles that give an actor a name.
UPDATE actor_name SET articles = articles + @delta WHERE key = @key;
