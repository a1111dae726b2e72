// purpose: How many claims of some types are alike in what they are counted by, most first.
// parameters: after, before, by, filter, first, types
// columns: keys, claims
UNWIND $types AS type
MATCH (n:Claim)
USING INDEX SEEK n:Claim(type, order)
WHERE n.type = type AND n.order > $after AND n.order < $before
// include: claim-filter
WITH n
  , head([(n)-[:FROM_ARTICLE]->(a:Article) | a]) AS a //? articles
WITH
  // include: claim-keys
  AS keys, count(*) AS claims
RETURN keys, claims
ORDER BY claims DESC, keys LIMIT $first
