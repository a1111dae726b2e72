// purpose: Articles that mention each of several actors, the latest published first, then by id.
// parameters: after, before, count, filter, limit, owners
// columns: owner, total, article
UNWIND $owners AS owner
CALL (owner) {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (owner, asked) {
    MATCH (n:Article)-[m:MENTIONS]->()
    USING INDEX SEEK m:MENTIONS(target, order)
    WHERE m.target = owner AND m.order > ''
    // include: article-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (owner) {
  MATCH (n:Article)-[m:MENTIONS]->()
  USING INDEX SEEK m:MENTIONS(target, order)
  WHERE m.target = owner AND m.order > $after AND m.order < $before
  // include: article-filter
  RETURN n ORDER BY m.target, m.order LIMIT $limit //? forward
  RETURN n ORDER BY m.target DESC, m.order DESC LIMIT $limit //? backward
}
RETURN owner, total,
  // include: article-row
  AS article
ORDER BY owner, n.order //? forward
ORDER BY owner, n.order DESC //? backward
