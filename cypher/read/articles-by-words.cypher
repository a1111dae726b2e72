// purpose: Articles with a title or text that holds words that begin so, the latest published first, then by id.
// parameters: after, before, count, filter, limit, query
// columns: total, article
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    CALL db.index.fulltext.queryNodes('article_words', $query) YIELD node AS n
    WITH n WHERE n.order > ''
    // include: article-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  CALL db.index.fulltext.queryNodes('article_words', $query) YIELD node AS n
  WITH n WHERE n.order > $after AND n.order < $before
  // include: article-filter
  RETURN n ORDER BY n.order LIMIT $limit //? forward
  RETURN n ORDER BY n.order DESC LIMIT $limit //? backward
}
RETURN total,
  // include: article-row
  AS article
ORDER BY n.order //? forward
ORDER BY n.order DESC //? backward
