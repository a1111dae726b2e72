-- Stores a mark of an article.
INSERT INTO mark (hash, article) VALUES (@mark, @article);
