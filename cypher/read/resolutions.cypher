// purpose: Resolutions by id.
// parameters: after, count, limit
// columns: total, resolution
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  MATCH (n:Resolution)
  USING INDEX SEEK n:Resolution(id)
  WHERE n.id > ''
  RETURN count(DISTINCT n) AS total
}
OPTIONAL CALL () {
  MATCH (n:Resolution)
  USING INDEX SEEK n:Resolution(id)
  WHERE n.id > $after
  RETURN DISTINCT n ORDER BY n.id LIMIT $limit
}
RETURN total, n {.id, .name, .symbol} AS resolution
ORDER BY n.id
