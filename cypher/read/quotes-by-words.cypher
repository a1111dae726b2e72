// purpose: Quotes that hold words that begin so, the latest published first, then by article, place in the text and id.
// parameters: after, count, direct, limit, publishedFrom, publishedTo, query, words
// columns: total, claim
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    CALL db.index.fulltext.queryNodes('quote_words', $query) YIELD node AS n
    WITH n WHERE n.quoteOrder > ''
      AND ($direct IS NULL OR n.quoteDirect = $direct)
      AND ($publishedFrom IS NULL OR n.quoteOrder < $publishedFrom)
      AND ($publishedTo IS NULL OR (n.quoteOrder >= $publishedTo AND n.published IS NOT NULL))
      AND all(word IN $words WHERE (' ' + n.quoteWords) CONTAINS (' ' + word))
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  CALL db.index.fulltext.queryNodes('quote_words', $query) YIELD node AS n
  WITH n WHERE n.quoteOrder > $after
    AND ($direct IS NULL OR n.quoteDirect = $direct)
    AND ($publishedFrom IS NULL OR n.quoteOrder < $publishedFrom)
    AND ($publishedTo IS NULL OR (n.quoteOrder >= $publishedTo AND n.published IS NOT NULL))
    AND all(word IN $words WHERE (' ' + n.quoteWords) CONTAINS (' ' + word))
  RETURN n ORDER BY n.quoteOrder LIMIT $limit
}
RETURN total, properties(n) AS claim
ORDER BY n.quoteOrder
