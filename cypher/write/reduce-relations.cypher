// purpose: Takes retired claims off their relations, in the order of their ids; every figure is one step into an index, however many claims remain.
// parameters: relations
// columns: id, support
UNWIND $relations AS row
MATCH (r:Relation {id: row.id})
SET r.lock = true
REMOVE r.lock
WITH row, r, [i IN range(0, 3) | r.modalities[i] - row.modalities[i]] AS modalities
OPTIONAL CALL (r) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(relation, confidence)
  WHERE c.relation = r.id AND c.confidence >= 0.0
  RETURN c.confidence AS confidence ORDER BY c.relation DESC, c.confidence DESC LIMIT 1
}
OPTIONAL CALL (r) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(relation, order)
  WHERE c.relation = r.id AND c.order < '99999999'
  RETURN c.seen AS lastSeen, left(c.order, 8) AS day ORDER BY c.relation, c.order LIMIT 1
}
OPTIONAL CALL (r) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(relation, order)
  WHERE c.relation = r.id AND c.order < '99999999'
  RETURN c.seen AS firstSeen ORDER BY c.relation DESC, c.order DESC LIMIT 1
}
WITH r, modalities, confidence, firstSeen, lastSeen, day, reduce(sum = 0, n IN modalities | sum + n) AS support
// include: relation-support
  r.confidence = coalesce(confidence, 0.0),
  r.firstSeen = firstSeen,
  r.lastSeen = lastSeen,
  r.order = coalesce(day, '99999999') + r.id
RETURN r.id AS id, r.support AS support
