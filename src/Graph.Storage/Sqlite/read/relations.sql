-- Relations, the latest seen first, then by id.
SELECT relation.id, relation_type.name AS type, s.id AS subject, o.id AS object, quote.id AS quote, --? rows
    negated, support, modality, confidence, first_seen, last_seen --? rows
SELECT count(*) --? count
FROM relation
INDEXED BY relation_by_place --? rows & !type & !subject & !object
CROSS JOIN relation_type ON relation_type.key = +relation.type CROSS JOIN node AS s ON s.key = relation.subject --? rows
LEFT JOIN node AS o ON o.key = relation.object LEFT JOIN quote ON quote.key = -relation.object --? rows
WHERE TRUE
  AND relation.type = @type --? type
  AND +relation.type IN (SELECT value FROM json_each(@types)) --? types
  AND relation.subject = @subject --? subject
  AND relation.object = @object --? object
  AND +relation.subject <> @notSubject --? notSubject
  AND negated = @negated --? negated
  AND modality IN (SELECT value FROM json_each(@modalities)) --? modalities
  AND support >= @minSupport --? minSupport
  AND relation.place <= @fromPlace --? fromPlace
  AND first_seen <= @to --? to
  AND relation.place >= @afterPlace AND (relation.place > @afterPlace OR relation.id > @afterId) --? afterId
ORDER BY relation.place, relation.id --? rows
LIMIT @limit --? rows
