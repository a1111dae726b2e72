-- Stores that an article tells some traits of what it gives an id.
INSERT INTO sighting (trait, own, article) VALUES (@trait, @own, @article);
