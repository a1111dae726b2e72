// purpose: Claims whose evidence holds words that begin so, the latest seen first, then by id.
// parameters: after, before, count, filter, limit, query
// columns: total, claim
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    CALL db.index.fulltext.queryNodes('claim_words', $query) YIELD node AS n
    WITH n WHERE n.order > ''
    // include: claim-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  CALL db.index.fulltext.queryNodes('claim_words', $query) YIELD node AS n
  WITH n WHERE n.order > $after AND n.order < $before
  // include: claim-filter
  RETURN n ORDER BY n.order LIMIT $limit //? forward
  RETURN n ORDER BY n.order DESC LIMIT $limit //? backward
}
RETURN total,
  // include: claim-row
  AS claim
ORDER BY n.order //? forward
ORDER BY n.order DESC //? backward
