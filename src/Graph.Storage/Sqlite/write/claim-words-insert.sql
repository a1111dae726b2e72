-- Makes the words of a claim's evidence findable.
INSERT INTO claim_words (rowid, words) VALUES (@key, @words);
