-- Resolutions by id.
SELECT id, name, symbol FROM resolution WHERE id IN (SELECT value FROM json_each(@ids));
