-- Relations, those with most claims first, then by id.
SELECT relation.id, relation_type.name AS type, s.id AS subject, o.id AS object, quote.id AS quote, --? rows
    negated, support, modality, confidence, first_seen, last_seen --? rows
SELECT count(*) --? count
FROM relation
INDEXED BY relation_by_place --? rows & !type & !subject & !object
CROSS JOIN relation_type ON relation_type.key = +relation.type CROSS JOIN node AS s ON s.key = relation.subject --? rows
LEFT JOIN node AS o ON o.key = relation.object LEFT JOIN quote ON quote.key = -relation.object --? rows
WHERE TRUE
  AND relation.type = @type --? type
-- include relation-filter
  AND relation.place <= @fromPlace --? fromPlace
  AND (-support, relation.id) > (-@afterSupport, @afterId) --? afterId
  AND (-support, relation.id) < (-@beforeSupport, @beforeId) --? beforeId
ORDER BY -support, relation.id --? rows & !fromEnd
ORDER BY support, relation.id DESC --? rows & fromEnd
LIMIT @limit --? rows
