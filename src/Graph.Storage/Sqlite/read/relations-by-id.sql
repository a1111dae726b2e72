-- Relations by id.
SELECT * FROM relation WHERE id IN (SELECT value FROM json_each(@ids));
