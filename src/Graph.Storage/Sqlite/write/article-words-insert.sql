-- Makes an article's words findable.
INSERT INTO article_words (rowid, words) VALUES (@key, @words);
