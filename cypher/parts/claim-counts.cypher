// purpose: How many claims n are alike in what they are counted by; nothing stands where their date is known less exactly.
// parameters: by
// columns: keys, claims
WITH count(n) AS claims
  , type //? type
  , CASE WHEN size(period) = 10 THEN period END AS day //? day
  , CASE WHEN size(period) >= 10 THEN toString(date.truncate('week', date(left(period, 10)))) END AS week //? week
  , CASE WHEN size(period) >= 7 THEN left(period, 7) END AS month //? month
  , CASE WHEN size(period) >= 4 THEN left(period, 4) END AS year //? year
  , n.subject AS subject //? subject
  , n.object AS object //? object
  , head([(n)-[:FROM_ARTICLE]->(a:Article) | a.source]) AS source //? source
  , head([(n)-[:FROM_ARTICLE]->(a:Article) | a.language]) AS language //? language
  , n.modality AS modality //? modality
  , toString(n.negated) AS negated //? negated
  , n.attributedTo AS attributedTo //? attributedTo
WITH claims, [key IN $by | CASE key
  WHEN 'Type' THEN type //? type
  WHEN 'Day' THEN day //? day
  WHEN 'Week' THEN week //? week
  WHEN 'Month' THEN month //? month
  WHEN 'Year' THEN year //? year
  WHEN 'Subject' THEN subject //? subject
  WHEN 'Object' THEN object //? object
  WHEN 'Source' THEN source //? source
  WHEN 'Language' THEN language //? language
  WHEN 'Modality' THEN modality //? modality
  WHEN 'Negated' THEN negated //? negated
  WHEN 'AttributedTo' THEN attributedTo //? attributedTo
  WHEN '' THEN ''
END] AS keys
RETURN keys, claims
ORDER BY claims DESC, keys LIMIT $first
