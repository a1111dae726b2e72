// purpose: Relations, those with most claims first, then by id.
// parameters: after, before, claims, count, filter, limit
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(order)
    WHERE n.order > ''
    // include: relation-filter
    RETURN count(n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Relation)
  USING INDEX SEEK n:Relation(rank)
  WHERE n.rank > $after AND n.rank < $before
  // include: relation-filter
  RETURN n, n.rank AS rank ORDER BY n.rank LIMIT $limit //? forward
  RETURN n, n.rank AS rank ORDER BY n.rank DESC LIMIT $limit //? backward
}
RETURN total,
  // include: relation-with-claims
  AS relation
ORDER BY rank //? forward
ORDER BY rank DESC //? backward
