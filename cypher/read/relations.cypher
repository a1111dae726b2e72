// purpose: Relations, the latest seen first, then by id.
// parameters: after, before, claims, count, filter, limit
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(order)
    WHERE n.order > ''
    // include: relation-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Relation)
  USING INDEX SEEK n:Relation(order)
  WHERE n.order > $after AND n.order < $before
  // include: relation-filter
  RETURN n ORDER BY n.order LIMIT $limit //? forward
  RETURN n ORDER BY n.order DESC LIMIT $limit //? backward
}
RETURN total,
  // include: relation-with-claims
  AS relation
ORDER BY n.order //? forward
ORDER BY n.order DESC //? backward
