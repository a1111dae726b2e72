// purpose: How many claims with any of several nodes on either side are alike in what they are counted by, most first.
// parameters: after, before, by, filter, first, nodes
// columns: keys, claims
CALL () {
  UNWIND $nodes AS node
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(subject, order)
  WHERE n.subject = node AND n.order > $after AND n.order < $before
  // include: claim-filter
  RETURN n
  UNION
  UNWIND $nodes AS node
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(object, order)
  WHERE n.object = node AND n.order > $after AND n.order < $before
  // include: claim-filter
  RETURN n
}
WITH n
  , head([(n)-[:FROM_ARTICLE]->(a:Article) | a]) AS a //? articles
WITH
  // include: claim-keys
  AS keys, count(*) AS claims
RETURN keys, claims
ORDER BY claims DESC, keys LIMIT $first
