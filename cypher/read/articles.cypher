// purpose: Articles, the latest published first, then by id.
// parameters: after, count, language, limit, publishedFrom, publishedTo, source
// columns: total, article
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Article)
    USING INDEX SEEK n:Article(order)
    WHERE n.order > ''
      AND ($language IS NULL OR n.language = $language)
      AND ($source IS NULL OR n.source = $source)
      AND ($publishedFrom IS NULL OR n.order < $publishedFrom)
      AND ($publishedTo IS NULL OR (n.order >= $publishedTo AND n.published IS NOT NULL))
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Article)
  USING INDEX SEEK n:Article(order)
  WHERE n.order > $after
    AND ($language IS NULL OR n.language = $language)
    AND ($source IS NULL OR n.source = $source)
    AND ($publishedFrom IS NULL OR n.order < $publishedFrom)
    AND ($publishedTo IS NULL OR (n.order >= $publishedTo AND n.published IS NOT NULL))
  RETURN n ORDER BY n.order LIMIT $limit
}
RETURN total, n {.id, .text, .language, .title, .published, .source, .url, .version, .modified} AS article
ORDER BY n.order
