-- The keys of relations, those with most claims first, then by id. Most of them are told by the index alone.
SELECT key, support, id --? rows
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
