-- Claims of a list, the latest seen first, then by id.
SELECT claim.key, claim.article, at.place, claim.id --? rows
SELECT count(*) --? count
FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim
WHERE at.facet = @facet AND at.value = @value
  AND claim.type IN (SELECT value FROM json_each(@types)) --? types
  AND claim.subject = @subject --? subject
  AND claim.object = @object --? object
  AND claim.subject IS NOT @notSubject --? notSubject
  AND claim.relation = @relation --? relation
  AND claim.negated = @negated --? negated
  AND claim.modality IN (SELECT value FROM json_each(@modalities)) --? modalities
  AND claim.confidence >= @minConfidence --? minConfidence
  AND at.place <= @fromPlace --? fromPlace
  AND at.place >= @toPlace AND claim.seen IS NOT NULL --? toPlace
  AND claim.key IN (SELECT rowid FROM claim_words WHERE claim_words MATCH @search) --? search
  AND at.place >= @afterPlace AND (at.place > @afterPlace OR claim.id > @afterId) --? afterId
ORDER BY at.place, claim.id --? rows
LIMIT @limit --? rows
