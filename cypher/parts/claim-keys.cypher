// purpose: What a claim n of an article a is counted by; nothing where its date is known less exactly.
// parameters: by
// columns: none
[key IN $by | CASE key
  WHEN 'TYPE' THEN n.type
  WHEN 'DAY' THEN CASE WHEN coalesce(n.precision, 'UNKNOWN') IN ['DAY', 'UNKNOWN'] THEN toString(n.seen) END
  WHEN 'WEEK' THEN CASE WHEN n.seen IS NOT NULL AND coalesce(n.precision, 'UNKNOWN') IN ['DAY', 'WEEK', 'UNKNOWN'] THEN toString(date.truncate('week', n.seen)) END
  WHEN 'MONTH' THEN CASE WHEN coalesce(n.precision, 'UNKNOWN') <> 'YEAR' THEN left(toString(n.seen), 7) END
  WHEN 'YEAR' THEN left(toString(n.seen), 4)
  WHEN 'SUBJECT' THEN n.subject
  WHEN 'OBJECT' THEN n.object
  WHEN 'SOURCE' THEN a.source //? articles
  WHEN 'LANGUAGE' THEN a.language //? articles
  WHEN 'MODALITY' THEN n.modality
  WHEN 'NEGATED' THEN toString(n.negated)
  WHEN 'ATTRIBUTEDTO' THEN n.attributedTo
END]
