// purpose: Number of witnesses of some relations: copies of one article are one.
// parameters: ids
// columns: id, witnesses
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(relation, confidence)
  WHERE c.relation = id AND c.confidence >= 0.0
  RETURN c.article AS article
}
OPTIONAL MATCH (s:Sketch {id: article})
RETURN id, count(DISTINCT coalesce(s.witness, article)) AS witnesses
