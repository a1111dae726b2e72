-- Forgets the words of a quote.
INSERT INTO quote_words (quote_words, rowid, words) VALUES ('delete', @key, @words);
