// purpose: Actors by name and id.
// parameters: after, count, limit
// columns: total, actor
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  MATCH (n:Actor)
  RETURN count(DISTINCT n) AS total
}
OPTIONAL CALL () {
  MATCH (n:Actor)
  USING INDEX SEEK n:Actor(order)
  WHERE n.order > $after
  RETURN n ORDER BY n.order LIMIT $limit
}
RETURN total, n {.id, .kind, .name, .aliases} AS actor
ORDER BY n.order
