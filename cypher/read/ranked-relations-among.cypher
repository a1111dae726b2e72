// purpose: Relations with both ends among several nodes, those with most claims first, then by id.
// parameters: after, before, claims, count, filter, limit, nodes
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    UNWIND $nodes AS node
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(subject, object)
    WHERE n.subject = node AND n.object IN $nodes
    // include: relation-filter
    RETURN count(n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  UNWIND $nodes AS node
  MATCH (n:Relation)
  USING INDEX SEEK n:Relation(subject, object)
  WHERE n.subject = node AND n.object IN $nodes
  // include: relation-filter
  WITH n, n.rank AS rank
  WHERE rank > $after AND rank < $before
  RETURN n, rank ORDER BY rank LIMIT $limit //? forward
  RETURN n, rank ORDER BY rank DESC LIMIT $limit //? backward
}
RETURN total,
  // include: relation-with-claims
  AS relation
ORDER BY rank //? forward
ORDER BY rank DESC //? backward
