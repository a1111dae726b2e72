// purpose: Resolutions by id.
// parameters: after, count, limit
// columns: total, resolution
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Resolution)
    USING INDEX SEEK n:Resolution(id)
    WHERE n.id > ''
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Resolution)
  USING INDEX SEEK n:Resolution(id)
  WHERE n.id > $after
  RETURN DISTINCT n ORDER BY n.id LIMIT $limit
}
RETURN total, n {.id, .name, .symbol} AS resolution
ORDER BY n.id
