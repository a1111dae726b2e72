-- Events by id.
SELECT id, name FROM event WHERE id IN (SELECT value FROM json_each(@ids));
