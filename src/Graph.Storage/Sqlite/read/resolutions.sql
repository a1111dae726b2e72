-- Resolutions by id.
SELECT id, name, symbol --? rows
SELECT count(*) --? count
FROM node
WHERE id > 'resolution:' AND id < 'resolution;'
  AND key IN (SELECT subject FROM relation WHERE object = @concerns AND +type = @concerning AND NOT negated) --? concerns
  AND key IN (SELECT rowid FROM resolution_words WHERE resolution_words MATCH @search) --? search
  AND id > @afterId --? afterId
  AND id < @beforeId --? beforeId
ORDER BY id --? rows & !fromEnd
ORDER BY id DESC --? rows & fromEnd
LIMIT @limit --? rows
