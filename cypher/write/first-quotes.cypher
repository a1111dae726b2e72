// purpose: The claim that gives each of some quotes its words: that of the article published last.
// parameters: ids
// columns: id, order, text, direct
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(object, quoteOrder)
  WHERE c.object = id AND c.quoteOrder > ''
  RETURN c ORDER BY c.object, c.quoteOrder LIMIT 1
}
RETURN id, c.quoteOrder AS order, c.quoteText AS text, c.quoteDirect AS direct
