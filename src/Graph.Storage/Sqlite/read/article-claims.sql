-- Claims of an article, the latest seen first, then by id.
SELECT claim.key, claim.article, claim.place, claim.id --? rows
SELECT count(*) --? count
FROM claim
WHERE claim.key BETWEEN @firstClaim AND @lastClaim
-- include claim-filter
  AND claim.place <= @fromPlace --? fromPlace
  AND claim.place >= @toPlace AND claim.seen IS NOT NULL --? toPlace
  AND claim.place >= @afterPlace AND (claim.place > @afterPlace OR claim.id > @afterId) --? afterId
  AND claim.place <= @beforePlace AND (claim.place < @beforePlace OR claim.id < @beforeId) --? beforeId
ORDER BY claim.place, claim.id --? rows & !fromEnd
ORDER BY claim.place DESC, claim.id DESC --? rows & fromEnd
LIMIT @limit --? rows
