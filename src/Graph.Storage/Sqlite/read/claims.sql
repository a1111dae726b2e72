-- Claims of a list, the latest seen first, then by id.
SELECT claim.key, claim.article, at.place, claim.id --? rows
SELECT count(*) --? count
FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim
WHERE at.facet = @facet AND at.value = @value
-- include claim-filter
  AND at.place <= @fromPlace --? fromPlace
  AND at.place >= @toPlace AND claim.seen IS NOT NULL --? toPlace
  AND at.place >= @afterPlace AND (at.place > @afterPlace OR claim.id > @afterId) --? afterId
  AND at.place <= @beforePlace AND (at.place < @beforePlace OR claim.id < @beforeId) --? beforeId
ORDER BY at.place, claim.id --? rows & !fromEnd
ORDER BY at.place DESC, claim.id DESC --? rows & fromEnd
LIMIT @limit --? rows
