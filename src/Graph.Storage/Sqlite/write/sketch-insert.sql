-- Stores the sketch of an article, which is its own witness as yet.
INSERT INTO sketch (article, witness, hashes) VALUES (@article, @article, @hashes);
