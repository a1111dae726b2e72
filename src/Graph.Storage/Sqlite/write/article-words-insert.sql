-- Makes an article's words findable.
INSERT INTO article_words (rowid, title, text) VALUES (@key, @title, @text);
