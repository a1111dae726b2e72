// purpose: Actors with a name that holds words that begin so, by name and id.
// parameters: after, count, kind, limit, query, words
// columns: total, actor
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    CALL db.index.fulltext.queryNodes('actor_words', $query) YIELD node AS n
    WITH n WHERE ($kind IS NULL OR n.kind = $kind)
      AND any(name IN n.words WHERE all(word IN $words WHERE (' ' + name) CONTAINS (' ' + word)))
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  CALL db.index.fulltext.queryNodes('actor_words', $query) YIELD node AS n
  WITH n WHERE ($kind IS NULL OR n.kind = $kind)
    AND any(name IN n.words WHERE all(word IN $words WHERE (' ' + name) CONTAINS (' ' + word)))
    AND n.order > $after
  RETURN n ORDER BY n.order LIMIT $limit
}
RETURN total, n {.id, .kind, .name, .aliases} AS actor
ORDER BY n.order
