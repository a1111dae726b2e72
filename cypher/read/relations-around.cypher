// purpose: Relations with any of several nodes on either side, the latest seen first, then by id.
// parameters: after, before, claims, count, filter, limit, nodes
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    UNWIND $nodes AS node
    CALL (node) {
      MATCH (n:Relation)
      USING INDEX SEEK n:Relation(subject, order)
      WHERE n.subject = node AND n.order > ''
      // include: relation-filter
      RETURN n
      UNION
      MATCH (n:Relation)
      USING INDEX SEEK n:Relation(object, order)
      WHERE n.object = node AND n.order > ''
      // include: relation-filter
      RETURN n
    }
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  UNWIND $nodes AS node
  CALL (node) {
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(subject, order)
    WHERE n.subject = node AND n.order > $after AND n.order < $before
    // include: relation-filter
    RETURN n ORDER BY n.subject, n.order LIMIT $limit //? forward
    RETURN n ORDER BY n.subject DESC, n.order DESC LIMIT $limit //? backward
    UNION
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(object, order)
    WHERE n.object = node AND n.order > $after AND n.order < $before
    // include: relation-filter
    RETURN n ORDER BY n.object, n.order LIMIT $limit //? forward
    RETURN n ORDER BY n.object DESC, n.order DESC LIMIT $limit //? backward
  }
  RETURN DISTINCT n ORDER BY n.order LIMIT $limit //? forward
  RETURN DISTINCT n ORDER BY n.order DESC LIMIT $limit //? backward
}
RETURN total,
  // include: relation-with-claims
  AS relation
ORDER BY n.order //? forward
ORDER BY n.order DESC //? backward
