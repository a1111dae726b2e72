// purpose: Relations of some types with each of several nodes as object, the latest seen first, then by id.
// parameters: after, before, claims, count, filter, limit, owners, types
// columns: owner, total, relation
UNWIND $owners AS owner
CALL (owner) {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (owner, asked) {
    UNWIND $types AS type
    CALL (owner, type) {
      MATCH (n:Relation)
      USING INDEX SEEK n:Relation(object, type, order)
      WHERE n.object = owner AND n.type = type AND n.order > ''
      // include: relation-filter
      RETURN n
    }
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (owner) {
  UNWIND $types AS type
  CALL (owner, type) {
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(object, type, order)
    WHERE n.object = owner AND n.type = type AND n.order > $after AND n.order < $before
    // include: relation-filter
    RETURN n ORDER BY n.object, n.type, n.order LIMIT $limit //? forward
    RETURN n ORDER BY n.object DESC, n.type DESC, n.order DESC LIMIT $limit //? backward
  }
  RETURN DISTINCT n ORDER BY n.order LIMIT $limit //? forward
  RETURN DISTINCT n ORDER BY n.order DESC LIMIT $limit //? backward
}
RETURN owner, total,
  // include: relation-with-claims
  AS relation
ORDER BY owner, n.order //? forward
ORDER BY owner, n.order DESC //? backward
