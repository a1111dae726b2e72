// purpose: The mention that names each of some nodes: that of the article published last.
// parameters: ids
// columns: id, order, name, symbol
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[m:MENTIONS]->()
  USING INDEX SEEK m:MENTIONS(target, order)
  WHERE m.target = id AND m.order > ''
  RETURN m ORDER BY m.target, m.order LIMIT 1
}
RETURN id, m.order AS order, m.name AS name, m.symbol AS symbol
