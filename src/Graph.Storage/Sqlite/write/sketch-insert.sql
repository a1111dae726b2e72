-- Stores the sketch of an article.
INSERT INTO sketch (article, witness, hashes) VALUES (@article, @witness, @hashes);
