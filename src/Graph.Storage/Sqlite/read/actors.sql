-- Actors by name and id.
SELECT key, id, kind, name --? rows
SELECT count(*) --? count
FROM node
WHERE kind NOT IN ('RESOLUTION', 'EVENT')
-- include actor-filter
  AND (name, id) > (@afterName, @afterId) --? afterId
  AND (name, id) < (@beforeName, @beforeId) --? beforeId
ORDER BY name, id --? rows & !fromEnd
ORDER BY name DESC, id DESC --? rows & fromEnd
LIMIT @limit --? rows
