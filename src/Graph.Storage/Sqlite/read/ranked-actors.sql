-- Actors, those with most claims on either side first, then by id.
WITH ranked AS (
    SELECT node.key, node.id, node.kind, node.name,
        coalesce((SELECT sum(support) FROM relation WHERE relation.subject = node.key), 0)
        + coalesce((SELECT sum(support) FROM relation WHERE relation.object = node.key AND +relation.subject <> node.key), 0) AS support
    FROM node INDEXED BY node_by_kind
    WHERE kind IN ('PERSON', 'STATE', 'ORGANIZATION', 'GROUP')
-- include actor-filter
)
SELECT key, id, kind, name, support --? rows
SELECT count(*) --? count
FROM ranked
WHERE TRUE
  AND (-support, id) > (-@afterSupport, @afterId) --? afterId
  AND (-support, id) < (-@beforeSupport, @beforeId) --? beforeId
ORDER BY -support, id --? rows & !fromEnd
ORDER BY support, id DESC --? rows & fromEnd
LIMIT @limit --? rows
