-- Actors by name and id.
SELECT id, kind, name --? rows
SELECT count(*) --? count
FROM actor
WHERE TRUE
  AND kind = @kind --? kind
  AND id IN (SELECT actor FROM actor_name WHERE key IN (SELECT rowid FROM actor_words WHERE actor_words MATCH @search)) --? search
  AND (name, id) > (@afterName, @afterId) --? afterId
ORDER BY name, id --? rows
LIMIT @limit --? rows
