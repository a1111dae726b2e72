-- Claims, the latest seen first, then by id.
SELECT * --? rows
SELECT count(*) --? count
FROM claim
WHERE TRUE
  AND relation = @relation --? relation
  AND article = @article --? article
  AND type = @type --? type
  AND +type IN (SELECT value FROM json_each(@types)) --? types
  AND subject = @subject --? subject
  AND object = @object --? object
  AND +subject <> @notSubject --? notSubject
  AND negated = @negated --? negated
  AND +modality IN (SELECT value FROM json_each(@modalities)) --? modalities
  AND +confidence >= @minConfidence --? minConfidence
  AND seen_rank <= @fromRank --? fromRank
  AND seen_rank >= @toRank AND seen IS NOT NULL --? toRank
  AND key IN (SELECT rowid FROM claim_words WHERE claim_words MATCH @search) --? search
  AND (seen_rank, id) > (@afterRank, @afterId) --? afterId
ORDER BY seen_rank, id --? rows
LIMIT @limit --? rows
