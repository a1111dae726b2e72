// purpose: Quotes of a speaker, the latest published first, then by article, place in the text and id.
// parameters: after, count, direct, limit, publishedFrom, publishedTo, speaker, words
// columns: total, claim
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Claim)
    USING INDEX SEEK n:Claim(subject, quoteOrder)
    WHERE n.subject = $speaker AND n.quoteOrder > ''
      AND ($direct IS NULL OR n.quoteDirect = $direct)
      AND ($publishedFrom IS NULL OR n.quoteOrder < $publishedFrom)
      AND ($publishedTo IS NULL OR (n.quoteOrder >= $publishedTo AND n.published IS NOT NULL))
      AND all(word IN $words WHERE (' ' + n.quoteWords) CONTAINS (' ' + word))
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(subject, quoteOrder)
  WHERE n.subject = $speaker AND n.quoteOrder > $after
    AND ($direct IS NULL OR n.quoteDirect = $direct)
    AND ($publishedFrom IS NULL OR n.quoteOrder < $publishedFrom)
    AND ($publishedTo IS NULL OR (n.quoteOrder >= $publishedTo AND n.published IS NOT NULL))
    AND all(word IN $words WHERE (' ' + n.quoteWords) CONTAINS (' ' + word))
  RETURN n ORDER BY n.subject, n.quoteOrder LIMIT $limit
}
RETURN total, properties(n) AS claim
ORDER BY n.quoteOrder
