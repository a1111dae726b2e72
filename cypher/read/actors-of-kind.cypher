// purpose: Actors of a kind by name and id.
// parameters: after, count, kind, limit
// columns: total, actor
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Actor)
    USING INDEX SEEK n:Actor(kind, order)
    WHERE n.kind = $kind AND n.order > ''
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Actor)
  USING INDEX SEEK n:Actor(kind, order)
  WHERE n.kind = $kind AND n.order > $after
  RETURN n ORDER BY n.kind, n.order LIMIT $limit
}
RETURN total, n {.id, .kind, .name, .aliases} AS actor
ORDER BY n.order
