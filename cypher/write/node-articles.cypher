// purpose: The articles that speak of some nodes, and those among the ids that are articles.
// parameters: ids
// columns: article
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Article)-[m:MENTIONS]->()
  USING INDEX SEEK m:MENTIONS(target, order)
  WHERE m.target = id AND m.order > ''
  RETURN a.id AS article
  UNION
  MATCH (a:Article {id: id})
  RETURN a.id AS article
}
RETURN DISTINCT article
