-- Makes the words of a quote findable.
INSERT INTO quote_words (rowid, words) VALUES (@key, @words);
