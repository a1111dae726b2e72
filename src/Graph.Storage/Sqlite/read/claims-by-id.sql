-- Claims by id.
SELECT * FROM claim WHERE id IN (SELECT value FROM json_each(@ids));
