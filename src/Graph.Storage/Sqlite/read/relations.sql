-- Relations, the latest seen first, then by id.
SELECT * --? rows
SELECT count(*) --? count
FROM relation
WHERE TRUE
  AND type = @type --? type
  AND +type IN (SELECT value FROM json_each(@types)) --? types
  AND subject = @subject --? subject
  AND object = @object --? object
  AND +subject <> @notSubject --? notSubject
  AND negated = @negated --? negated
  AND modality IN (SELECT value FROM json_each(@modalities)) --? modalities
  AND support >= @minSupport --? minSupport
  AND last_rank <= @fromRank --? fromRank
  AND first_seen <= @to --? to
  AND (last_rank, id) > (@afterRank, @afterId) --? afterId
ORDER BY last_rank, id --? rows
LIMIT @limit --? rows
