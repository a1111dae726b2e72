// purpose: Claims that quote, the latest published first, then by article, place in the text and id.
// parameters: after, count, direct, limit, publishedFrom, publishedTo
// columns: total, claim
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Claim)
    USING INDEX SEEK n:Claim(quoteOrder)
    WHERE n.quoteOrder > ''
      AND ($direct IS NULL OR n.quoteDirect = $direct)
      AND ($publishedFrom IS NULL OR n.quoteOrder < $publishedFrom)
      AND ($publishedTo IS NULL OR (n.quoteOrder >= $publishedTo AND n.published IS NOT NULL))
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(quoteOrder)
  WHERE n.quoteOrder > $after
    AND ($direct IS NULL OR n.quoteDirect = $direct)
    AND ($publishedFrom IS NULL OR n.quoteOrder < $publishedFrom)
    AND ($publishedTo IS NULL OR (n.quoteOrder >= $publishedTo AND n.published IS NOT NULL))
  RETURN n ORDER BY n.quoteOrder LIMIT $limit
}
RETURN total, properties(n) AS claim
ORDER BY n.quoteOrder
