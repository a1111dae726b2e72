// purpose: Articles, the latest published first, then by id.
// parameters: after, before, count, filter, limit
// columns: total, article
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Article)
    USING INDEX SEEK n:Article(order)
    WHERE n.order > ''
    // include: article-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Article)
  USING INDEX SEEK n:Article(order)
  WHERE n.order > $after AND n.order < $before
  // include: article-filter
  RETURN n ORDER BY n.order LIMIT $limit //? forward
  RETURN n ORDER BY n.order DESC LIMIT $limit //? backward
}
RETURN total,
  // include: article-row
  AS article
ORDER BY n.order //? forward
ORDER BY n.order DESC //? backward
