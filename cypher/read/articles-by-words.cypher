// purpose: Articles with a title or text that holds words that begin so, the latest published first, then by id.
// parameters: after, count, language, limit, publishedFrom, publishedTo, query, source, words
// columns: total, article
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    CALL db.index.fulltext.queryNodes('article_words', $query) YIELD node AS n
    WITH n WHERE n.order > ''
      AND ($language IS NULL OR n.language = $language)
      AND ($source IS NULL OR n.source = $source)
      AND ($publishedFrom IS NULL OR n.order < $publishedFrom)
      AND ($publishedTo IS NULL OR (n.order >= $publishedTo AND n.published IS NOT NULL))
      AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  CALL db.index.fulltext.queryNodes('article_words', $query) YIELD node AS n
  WITH n WHERE n.order > $after
    AND ($language IS NULL OR n.language = $language)
    AND ($source IS NULL OR n.source = $source)
    AND ($publishedFrom IS NULL OR n.order < $publishedFrom)
    AND ($publishedTo IS NULL OR (n.order >= $publishedTo AND n.published IS NOT NULL))
    AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
  RETURN n ORDER BY n.order LIMIT $limit
}
RETURN total, n {.id, .text, .language, .title, .published, .source, .url, .version, .modified} AS article
ORDER BY n.order
