-- Actors by id.
SELECT id, kind, name FROM actor WHERE id IN (SELECT value FROM json_each(@ids));
