-- Quotes by id.
SELECT id, text, direct FROM quote WHERE id IN (SELECT value FROM json_each(@ids));
