// purpose: How many claims with each of several nodes on either side are alike in what they are counted by, most first.
// parameters: after, before, by, filter, first, owners
// columns: owner, keys, claims
UNWIND $owners AS owner
CALL (owner) {
  CALL (owner) {
    MATCH (n:Claim)
    USING INDEX SEEK n:Claim(subject, order, type, period)
    WHERE n.subject = owner AND n.order > $after AND n.order < $before AND n.type IS NOT NULL AND n.period IS NOT NULL
    // include: claim-filter
    RETURN
    // include: counted-claim
    UNION
    MATCH (n:Claim)
    USING INDEX SEEK n:Claim(object, order, type, period)
    WHERE n.object = owner AND n.order > $after AND n.order < $before AND n.type IS NOT NULL AND n.period IS NOT NULL
    // include: claim-filter
    RETURN
    // include: counted-claim
  }
  // include: claim-counts
}
RETURN owner, keys, claims
ORDER BY owner, claims DESC, keys
