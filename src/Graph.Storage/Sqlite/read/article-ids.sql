-- Ids of all articles in order.
SELECT id FROM article ORDER BY id;
