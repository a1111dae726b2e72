// purpose: Quotes that hold words that begin so, the latest published first, then by article, place in the text and id.
// parameters: after, before, count, filter, limit, query
// columns: total, claim
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    CALL db.index.fulltext.queryNodes('quote_words', $query) YIELD node AS n
    WITH n WHERE n.quoteOrder > ''
    // include: quote-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  CALL db.index.fulltext.queryNodes('quote_words', $query) YIELD node AS n
  WITH n WHERE n.quoteOrder > $after AND n.quoteOrder < $before
  // include: quote-filter
  RETURN n ORDER BY n.quoteOrder LIMIT $limit //? forward
  RETURN n ORDER BY n.quoteOrder DESC LIMIT $limit //? backward
}
RETURN total,
  // include: claim-row
  AS claim
ORDER BY n.quoteOrder //? forward
ORDER BY n.quoteOrder DESC //? backward
