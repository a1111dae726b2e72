// purpose: Articles that mention an actor, the latest published first, then by id.
// parameters: after, count, language, limit, mentions, publishedFrom, publishedTo, source, words
// columns: total, article
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Article)-[m:MENTIONS]->()
    USING INDEX SEEK m:MENTIONS(target, order)
    WHERE m.target = $mentions AND m.order > ''
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
  MATCH (n:Article)-[m:MENTIONS]->()
  USING INDEX SEEK m:MENTIONS(target, order)
  WHERE m.target = $mentions AND m.order > $after
    AND ($language IS NULL OR n.language = $language)
    AND ($source IS NULL OR n.source = $source)
    AND ($publishedFrom IS NULL OR n.order < $publishedFrom)
    AND ($publishedTo IS NULL OR (n.order >= $publishedTo AND n.published IS NOT NULL))
    AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
  RETURN n ORDER BY m.target, m.order LIMIT $limit
}
RETURN total, n {.id, .text, .language, .title, .published, .source, .url, .version, .modified} AS article
ORDER BY n.order
