// purpose: Resolutions with a name or symbol that holds words that begin so, by id.
// parameters: after, count, limit, query, words
// columns: total, resolution
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    CALL db.index.fulltext.queryNodes('resolution_words', $query) YIELD node AS n
    WITH n WHERE n.id > '' AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  CALL db.index.fulltext.queryNodes('resolution_words', $query) YIELD node AS n
  WITH n WHERE n.id > $after AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
  RETURN DISTINCT n ORDER BY n.id LIMIT $limit
}
RETURN total, n {.id, .name, .symbol} AS resolution
ORDER BY n.id
