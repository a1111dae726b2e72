-- Forgets an article's words.
DELETE FROM article_words WHERE rowid = @key;
