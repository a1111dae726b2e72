-- Forgets the words of a claim's evidence.
INSERT INTO claim_words (claim_words, rowid, words) VALUES ('delete', @key, @words);
