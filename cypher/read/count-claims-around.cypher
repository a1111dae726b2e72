// purpose: How many claims with any of several nodes on either side are alike in what they are counted by, most first.
// parameters: after, before, by, filter, first, nodes
// columns: keys, claims
CALL () {
  UNWIND $nodes AS node
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(subject, order, type, period)
  WHERE n.subject = node AND n.order > $after AND n.order < $before AND n.type IS NOT NULL AND n.period IS NOT NULL
  // include: claim-filter
  RETURN
  // include: counted-claim
  UNION
  UNWIND $nodes AS node
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(object, order, type, period)
  WHERE n.object = node AND n.order > $after AND n.order < $before AND n.type IS NOT NULL AND n.period IS NOT NULL
  // include: claim-filter
  RETURN
  // include: counted-claim
}
// include: claim-counts
