// purpose: Locks an article that is to be retracted; no row where there is none.
// parameters: id
// columns: mentioned
MATCH (a:Article {id: $id})
SET a.lock = true
REMOVE a.lock
RETURN COLLECT { MATCH (a)-[m:MENTIONS]->() RETURN m.target } AS mentioned
