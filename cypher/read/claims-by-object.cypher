// purpose: Claims with each of several nodes as object, the latest seen first, then by id.
// parameters: after, before, count, filter, limit, owners
// columns: owner, total, claim
UNWIND $owners AS owner
CALL (owner) {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (owner, asked) {
    MATCH (n:Claim)
    USING INDEX SEEK n:Claim(object, order, type, period)
    WHERE n.object = owner AND n.order > '' AND n.type IS NOT NULL AND n.period IS NOT NULL
    // include: claim-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (owner) {
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(object, order, type, period)
  WHERE n.object = owner AND n.order > $after AND n.order < $before AND n.type IS NOT NULL AND n.period IS NOT NULL
  // include: claim-filter
  RETURN n ORDER BY n.object, n.order LIMIT $limit //? forward
  RETURN n ORDER BY n.object DESC, n.order DESC LIMIT $limit //? backward
}
RETURN owner, total,
  // include: claim-row
  AS claim
ORDER BY owner, n.order //? forward
ORDER BY owner, n.order DESC //? backward
