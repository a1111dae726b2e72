-- Claims of an article, the latest seen first, then by id.
SELECT claim.key, claim.article, claim.place, claim.id --? rows
SELECT count(*) --? count
FROM claim
WHERE claim.key BETWEEN @firstClaim AND @lastClaim
  AND claim.type IN (SELECT value FROM json_each(@types)) --? types
  AND claim.subject = @subject --? subject
  AND claim.object = @object --? object
  AND claim.subject <> @notSubject --? notSubject
  AND claim.relation = @relation --? relation
  AND claim.negated = @negated --? negated
  AND claim.modality IN (SELECT value FROM json_each(@modalities)) --? modalities
  AND claim.confidence >= @minConfidence --? minConfidence
  AND claim.place <= @fromPlace --? fromPlace
  AND claim.place >= @toPlace AND claim.seen IS NOT NULL --? toPlace
  AND claim.key IN (SELECT rowid FROM claim_words WHERE claim_words MATCH @search) --? search
  AND claim.place >= @afterPlace AND (claim.place > @afterPlace OR claim.id > @afterId) --? afterId
ORDER BY claim.place, claim.id --? rows
LIMIT @limit --? rows
