// purpose: Resolutions with a name or symbol that holds words that begin so, by id.
// parameters: after, before, count, filter, limit, query
// columns: total, resolution
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    CALL db.index.fulltext.queryNodes('resolution_words', $query) YIELD node AS n
    WITH n WHERE n.id > ''
    // include: resolution-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  CALL db.index.fulltext.queryNodes('resolution_words', $query) YIELD node AS n
  WITH n WHERE n.id > $after AND n.id < $before
  // include: resolution-filter
  RETURN n ORDER BY n.id LIMIT $limit //? forward
  RETURN n ORDER BY n.id DESC LIMIT $limit //? backward
}
RETURN total,
  // include: resolution-row
  AS resolution
ORDER BY n.id //? forward
ORDER BY n.id DESC //? backward
