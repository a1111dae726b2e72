-- Relations, those with most claims first, then by id. They are chosen before the rest of them is looked up.
SELECT ranked.id, relation_type.name AS type, s.id AS subject, o.id AS object, quote.id AS quote, --? rows
    negated, support, modality, confidence, first_seen, last_seen --? rows
FROM ( --? rows
SELECT relation.* --? rows
SELECT count(*) --? count
FROM relation
INDEXED BY relation_by_rank --? rows & !type & !subject & !object & !bothEnds
INDEXED BY relation_by_subject_rank --? rows & subject & !object
INDEXED BY relation_by_object_rank --? rows & object & !subject
INDEXED BY relation_by_ends --? rows & !subject & !object & bothEnds
WHERE TRUE
  AND relation.type = @type --? type
-- include relation-filter
  AND relation.place <= @fromPlace --? fromPlace
  AND support <= @afterSupport AND (support < @afterSupport OR relation.id > @afterId) --? afterId
  AND support >= @beforeSupport AND (support > @beforeSupport OR relation.id < @beforeId) --? beforeId
ORDER BY support DESC, relation.id --? rows & !fromEnd
ORDER BY support, relation.id DESC --? rows & fromEnd
LIMIT @limit --? rows
) AS ranked --? rows
CROSS JOIN relation_type ON relation_type.key = +ranked.type CROSS JOIN node AS s ON s.key = ranked.subject --? rows
LEFT JOIN node AS o ON o.key = ranked.object LEFT JOIN quote ON quote.key = -ranked.object --? rows
ORDER BY support DESC, ranked.id --? rows & !fromEnd
ORDER BY support, ranked.id DESC --? rows & fromEnd
