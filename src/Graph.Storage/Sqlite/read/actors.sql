-- Actors by name and id.
SELECT key, id, kind, name --? rows
SELECT count(*) --? count
FROM node
WHERE kind NOT IN ('RESOLUTION', 'EVENT')
  AND kind = @kind --? kind
  AND key IN (SELECT actor FROM actor_name WHERE key IN (SELECT rowid FROM actor_words WHERE actor_words MATCH @search)) --? search
  AND (name, id) > (@afterName, @afterId) --? afterId
ORDER BY name, id --? rows
LIMIT @limit --? rows
