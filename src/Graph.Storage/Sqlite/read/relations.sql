-- Relations, the latest seen first, then by id.
SELECT relation.id, relation_type.name AS type, s.id AS subject, o.id AS object, quote.id AS quote, --? rows
    negated, support, modality, confidence, first_seen, last_seen --? rows
SELECT count(*) --? count
FROM relation
INDEXED BY relation_by_place --? rows & !type & !subject & !object
INDEXED BY relation_by_subject --? rows & subject & !object
INDEXED BY relation_by_object --? rows & object & !subject
CROSS JOIN relation_type ON relation_type.key = +relation.type CROSS JOIN node AS s ON s.key = relation.subject --? rows
LEFT JOIN node AS o ON o.key = relation.object LEFT JOIN quote ON quote.key = -relation.object --? rows
WHERE TRUE
  AND relation.type = @type --? type
-- include relation-filter
  AND relation.place <= @fromPlace --? fromPlace
  AND relation.place >= @afterPlace AND (relation.place > @afterPlace OR relation.id > @afterId) --? afterId
  AND relation.place <= @beforePlace AND (relation.place < @beforePlace OR relation.id < @beforeId) --? beforeId
ORDER BY relation.place, relation.id --? rows & !fromEnd
ORDER BY relation.place DESC, relation.id DESC --? rows & fromEnd
LIMIT @limit --? rows
