-- Forgets an article's words.
INSERT INTO article_words (article_words, rowid, words) VALUES ('delete', @key, @words);
