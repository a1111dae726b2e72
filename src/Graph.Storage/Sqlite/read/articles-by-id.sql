-- Articles by id.
SELECT id, text, language, title, published, source, url, path FROM article WHERE id IN (SELECT value FROM json_each(@ids));
