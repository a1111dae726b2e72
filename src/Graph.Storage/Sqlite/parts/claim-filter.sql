-- Holds a claim against a filter.
  AND claim.type IN (SELECT value FROM json_each(@types)) --? types
  AND claim.subject = @subject --? subject
  AND claim.object = @object --? object
  AND (claim.subject IS NULL OR claim.subject NOT IN (SELECT value FROM json_each(@notSubjects))) --? notSubjects
  AND (claim.subject IN (SELECT value FROM json_each(@any)) OR claim.object IN (SELECT value FROM json_each(@any))) --? any
  AND NOT EXISTS (SELECT 1 FROM json_each(@all) AS wanted WHERE wanted.value IS NOT claim.subject AND wanted.value IS NOT claim.object) --? all
  AND claim.subject IN (SELECT value FROM json_each(@bothEnds)) AND claim.object IN (SELECT value FROM json_each(@bothEnds)) --? bothEnds
  AND (EXISTS (SELECT 1 FROM node WHERE node.key IN (claim.subject, claim.object) AND node.kind IN (SELECT value FROM json_each(@kinds))) --? kinds
    OR claim.object < 0 AND 'QUOTE' IN (SELECT value FROM json_each(@kinds))) --? kinds
  AND claim.negated = @negated --? negated
  AND claim.modality IN (SELECT value FROM json_each(@modalities)) --? modalities
  AND claim.confidence >= @minConfidence --? minConfidence
  AND claim.relation = @relation --? relation
  AND claim.attributed_to = @attributedTo --? attributedTo
  AND EXISTS (SELECT 1 FROM relation AS stated WHERE stated.key = claim.relation AND stated.support >= @minSupport) --? minSupport
  AND EXISTS (SELECT 1 FROM article AS teller WHERE teller.key = claim.article AND teller.language = @language) --? language
  AND EXISTS (SELECT 1 FROM article AS teller WHERE teller.key = claim.article AND teller.source = @source) --? source
  AND claim.key IN (SELECT rowid FROM claim_words WHERE claim_words MATCH @search) --? search
