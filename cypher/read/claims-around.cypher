// purpose: Claims with any of several nodes on either side, the latest seen first, then by id.
// parameters: after, before, count, filter, limit, nodes
// columns: total, claim
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    UNWIND $nodes AS node
    CALL (node) {
      MATCH (n:Claim)
      USING INDEX SEEK n:Claim(subject, order, type, period)
      WHERE n.subject = node AND n.order > '' AND n.type IS NOT NULL AND n.period IS NOT NULL
      // include: claim-filter
      RETURN n
      UNION
      MATCH (n:Claim)
      USING INDEX SEEK n:Claim(object, order, type, period)
      WHERE n.object = node AND n.order > '' AND n.type IS NOT NULL AND n.period IS NOT NULL
      // include: claim-filter
      RETURN n
    }
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  UNWIND $nodes AS node
  CALL (node) {
    MATCH (n:Claim)
    USING INDEX SEEK n:Claim(subject, order, type, period)
    WHERE n.subject = node AND n.order > $after AND n.order < $before AND n.type IS NOT NULL AND n.period IS NOT NULL
    // include: claim-filter
    RETURN n ORDER BY n.subject, n.order LIMIT $limit //? forward
    RETURN n ORDER BY n.subject DESC, n.order DESC LIMIT $limit //? backward
    UNION
    MATCH (n:Claim)
    USING INDEX SEEK n:Claim(object, order, type, period)
    WHERE n.object = node AND n.order > $after AND n.order < $before AND n.type IS NOT NULL AND n.period IS NOT NULL
    // include: claim-filter
    RETURN n ORDER BY n.object, n.order LIMIT $limit //? forward
    RETURN n ORDER BY n.object DESC, n.order DESC LIMIT $limit //? backward
  }
  RETURN DISTINCT n ORDER BY n.order LIMIT $limit //? forward
  RETURN DISTINCT n ORDER BY n.order DESC LIMIT $limit //? backward
}
RETURN total,
  // include: claim-row
  AS claim
ORDER BY n.order //? forward
ORDER BY n.order DESC //? backward
