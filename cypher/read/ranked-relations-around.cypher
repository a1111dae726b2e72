// purpose: Relations with any of several nodes on either side, those with most claims first, then by id.
// parameters: after, before, claims, count, filter, limit, nodes
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
  UNWIND $nodes AS node
  CALL (node) {
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(subject, rank, type, negated)
    WHERE n.subject = node AND n.rank > $after AND n.rank < $before AND n.type IS NOT NULL AND n.negated IS NOT NULL
    // include: relation-filter
    RETURN n, n.rank AS rank ORDER BY n.subject, n.rank LIMIT $limit //? forward
    RETURN n, n.rank AS rank ORDER BY n.subject DESC, n.rank DESC LIMIT $limit //? backward
    UNION ALL
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(object, rank, type, negated)
    WHERE n.object = node AND n.rank > $after AND n.rank < $before AND n.type IS NOT NULL AND n.negated IS NOT NULL
    // include: relation-filter
    RETURN n, n.rank AS rank ORDER BY n.object, n.rank LIMIT $limit //? forward
    RETURN n, n.rank AS rank ORDER BY n.object DESC, n.rank DESC LIMIT $limit //? backward
  }
  RETURN DISTINCT n, rank ORDER BY rank LIMIT $limit //? forward
  RETURN DISTINCT n, rank ORDER BY rank DESC LIMIT $limit //? backward
}
RETURN total,
  // include: relation-with-claims
  AS relation
ORDER BY rank //? forward
ORDER BY rank DESC //? backward
