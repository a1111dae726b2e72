// purpose: What a claim n of an article a is counted by.
// parameters: by
// columns: none
[key IN $by | CASE key
  WHEN 'TYPE' THEN n.type
  WHEN 'DAY' THEN toString(n.seen)
  WHEN 'MONTH' THEN left(toString(n.seen), 7)
  WHEN 'YEAR' THEN left(toString(n.seen), 4)
  WHEN 'SUBJECT' THEN n.subject
  WHEN 'OBJECT' THEN n.object
  WHEN 'SOURCE' THEN a.source
  WHEN 'LANGUAGE' THEN a.language
  WHEN 'MODALITY' THEN n.modality
  WHEN 'NEGATED' THEN toString(n.negated)
  WHEN 'ATTRIBUTEDTO' THEN n.attributedTo
END]
