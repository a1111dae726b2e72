-- Events by id.
SELECT id, name, symbol --? rows
SELECT count(*) --? count
FROM node
WHERE id > 'event:' AND id < 'event;'
  AND key IN (SELECT object FROM relation WHERE subject = @attendedBy AND +type = @attending AND NOT negated) --? attendedBy
  AND id > @afterId --? afterId
  AND id < @beforeId --? beforeId
ORDER BY id --? rows & !fromEnd
ORDER BY id DESC --? rows & fromEnd
LIMIT @limit --? rows
