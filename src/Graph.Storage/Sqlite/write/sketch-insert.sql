-- Stores the sketch of an article, with its witness where that is another.
INSERT INTO sketch (article, witness, hashes) VALUES (@article, nullif(@witness, @article), @hashes);
