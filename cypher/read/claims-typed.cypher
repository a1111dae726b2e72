// purpose: Claims of some types, the latest seen first, then by id.
// parameters: after, before, count, filter, limit, types
// columns: total, claim
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    UNWIND $types AS type
    CALL (type) {
      MATCH (n:Claim)
      USING INDEX SEEK n:Claim(type, order, period)
      WHERE n.type = type AND n.order > '' AND n.period IS NOT NULL
      // include: claim-filter
      RETURN n
    }
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  UNWIND $types AS type
  CALL (type) {
    MATCH (n:Claim)
    USING INDEX SEEK n:Claim(type, order, period)
    WHERE n.type = type AND n.order > $after AND n.order < $before AND n.period IS NOT NULL
    // include: claim-filter
    RETURN n ORDER BY n.type, n.order LIMIT $limit //? forward
    RETURN n ORDER BY n.type DESC, n.order DESC LIMIT $limit //? backward
  }
  RETURN DISTINCT n ORDER BY n.order LIMIT $limit //? forward
  RETURN DISTINCT n ORDER BY n.order DESC LIMIT $limit //? backward
}
RETURN total,
  // include: claim-row
  AS claim
ORDER BY n.order //? forward
ORDER BY n.order DESC //? backward
