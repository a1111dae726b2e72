-- An article without its text, by id.
SELECT article.id, article.language, article.title, article.published, article.source, article.url FROM article WHERE article.id = @id;
