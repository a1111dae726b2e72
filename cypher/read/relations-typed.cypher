// purpose: Relations of some types, the latest seen first, then by id.
// parameters: after, before, claims, count, filter, limit, types
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    UNWIND $types AS type
    CALL (type) {
      MATCH (n:Relation)
      USING INDEX SEEK n:Relation(type, order)
      WHERE n.type = type AND n.order > ''
      // include: relation-filter
      RETURN n
    }
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  UNWIND $types AS type
  CALL (type) {
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(type, order)
    WHERE n.type = type AND n.order > $after AND n.order < $before
    // include: relation-filter
    RETURN n ORDER BY n.type, n.order LIMIT $limit //? forward
    RETURN n ORDER BY n.type DESC, n.order DESC LIMIT $limit //? backward
  }
  RETURN DISTINCT n ORDER BY n.order LIMIT $limit //? forward
  RETURN DISTINCT n ORDER BY n.order DESC LIMIT $limit //? backward
}
RETURN total,
  // include: relation-with-claims
  AS relation
ORDER BY n.order //? forward
ORDER BY n.order DESC //? backward
