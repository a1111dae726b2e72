// purpose: Relations with any of several nodes on either side, those with most claims first, then by id.
// parameters: after, before, count, filter, limit, nodes
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    CALL (asked) {
      UNWIND $nodes AS node
      MATCH (n:Relation)
      USING INDEX SEEK n:Relation(subject, order)
      WHERE n.subject = node AND n.order > ''
      // include: relation-filter
      RETURN n
      UNION
      UNWIND $nodes AS node
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
  CALL (total) {
    UNWIND $nodes AS node
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(subject, order)
    WHERE n.subject = node AND n.order > ''
    // include: relation-filter
    RETURN n
    UNION
    UNWIND $nodes AS node
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(object, order)
    WHERE n.object = node AND n.order > ''
    // include: relation-filter
    RETURN n
  }
  WITH DISTINCT n, right('00000000000' + toString(99999999999 - n.support), 11) + n.id AS rank
  WHERE rank > $after AND rank < $before
  RETURN n, rank ORDER BY rank LIMIT $limit //? forward
  RETURN n, rank ORDER BY rank DESC LIMIT $limit //? backward
}
WITH total, rank, n
RETURN total,
  // include: relation-row
  AS relation
ORDER BY rank //? forward
ORDER BY rank DESC //? backward
