// purpose: Actors by name and id.
// parameters: after, count, limit
// columns: total, actor
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Actor)
    USING INDEX SEEK n:Actor(order)
    WHERE n.order > ''
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Actor)
  USING INDEX SEEK n:Actor(order)
  WHERE n.order > $after
  RETURN n ORDER BY n.order LIMIT $limit
}
RETURN total, n {.id, .kind, .name, .aliases} AS actor
ORDER BY n.order
