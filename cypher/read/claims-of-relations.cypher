// purpose: The first claims of each of several relations, the latest seen first, then by id.
// parameters: ids, limit
// columns: relation, claim
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(relation, order)
  WHERE n.relation = id AND n.order > ''
  RETURN n ORDER BY n.relation, n.order LIMIT $limit
}
RETURN id AS relation, properties(n) AS claim
ORDER BY id, n.order
