-- Holds a relation against a filter.
  AND +relation.type IN (SELECT value FROM json_each(@types)) --? types
  AND relation.subject = @subject --? subject
  AND relation.object = @object --? object
  AND +relation.subject NOT IN (SELECT value FROM json_each(@notSubjects)) --? notSubjects
  AND (relation.subject IN (SELECT value FROM json_each(@any)) OR relation.object IN (SELECT value FROM json_each(@any))) --? any
  AND NOT EXISTS (SELECT 1 FROM json_each(@all) AS wanted WHERE wanted.value <> relation.subject AND wanted.value IS NOT relation.object) --? all
  AND relation.subject IN (SELECT value FROM json_each(@bothEnds)) AND relation.object IN (SELECT value FROM json_each(@bothEnds)) --? bothEnds
  AND (EXISTS (SELECT 1 FROM node WHERE node.key IN (relation.subject, relation.object) AND node.kind IN (SELECT value FROM json_each(@kinds))) --? kinds
    OR relation.object < 0 AND 'QUOTE' IN (SELECT value FROM json_each(@kinds))) --? kinds
  AND relation.negated = @negated --? negated
  AND relation.modality IN (SELECT value FROM json_each(@modalities)) --? modalities
  AND relation.confidence >= @minConfidence --? minConfidence
  AND support >= @minSupport --? minSupport
  AND first_seen <= @to --? to
  AND EXISTS (SELECT 1 FROM relation AS other WHERE other.subject = relation.subject AND +other.type = relation.type --? disputed
    AND other.object IS relation.object AND other.negated <> relation.negated) --? disputed
  AND EXISTS (SELECT 1 FROM claim_place AS told CROSS JOIN claim ON claim.key = told.claim --? told
    WHERE told.facet = 5 AND told.value = +relation.key --? told
    AND claim.attributed_to = @attributedTo --? told & attributedTo
    AND EXISTS (SELECT 1 FROM article AS teller WHERE teller.key = claim.article AND teller.language = @language) --? told & language
    AND EXISTS (SELECT 1 FROM article AS teller WHERE teller.key = claim.article AND teller.source = @source) --? told & source
    AND claim.key IN (SELECT rowid FROM claim_words WHERE claim_words MATCH @search) --? told & search
  ) --? told
