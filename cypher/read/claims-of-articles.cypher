// purpose: Claims of each of several articles, the latest seen first, then by id.
// parameters: after, before, count, filter, limit, owners
// columns: owner, total, claim
UNWIND $owners AS owner
CALL (owner) {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (owner, asked) {
    MATCH (:Article {id: owner})<-[:FROM_ARTICLE]-(n:Claim)
    WHERE n.order > ''
    // include: claim-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (owner) {
  MATCH (:Article {id: owner})<-[:FROM_ARTICLE]-(n:Claim)
  WHERE n.order > $after AND n.order < $before
  // include: claim-filter
  RETURN n ORDER BY n.order LIMIT $limit //? forward
  RETURN n ORDER BY n.order DESC LIMIT $limit //? backward
}
RETURN owner, total,
  // include: claim-row
  AS claim
ORDER BY owner, n.order //? forward
ORDER BY owner, n.order DESC //? backward
