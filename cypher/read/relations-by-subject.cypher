// purpose: Relations with each of several nodes as subject, the latest seen first, then by id.
// parameters: after, before, claims, count, filter, limit, owners
// columns: owner, total, relation
UNWIND $owners AS owner
CALL (owner) {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (owner, asked) {
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(subject, order)
    WHERE n.subject = owner AND n.order > ''
    // include: relation-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (owner) {
  MATCH (n:Relation)
  USING INDEX SEEK n:Relation(subject, order)
  WHERE n.subject = owner AND n.order > $after AND n.order < $before
  // include: relation-filter
  RETURN n ORDER BY n.subject, n.order LIMIT $limit //? forward
  RETURN n ORDER BY n.subject DESC, n.order DESC LIMIT $limit //? backward
}
RETURN owner, total,
  // include: relation-with-claims
  AS relation
ORDER BY owner, n.order //? forward
ORDER BY owner, n.order DESC //? backward
