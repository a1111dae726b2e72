// purpose: Makes and locks articles in the order of their ids, and tells what they were.
// parameters: ids
// columns: id, hash, edition, batch, mentioned
UNWIND $ids AS id
MERGE (a:Article {id: id})
SET a.lock = true
REMOVE a.lock
RETURN a.id AS id, a.hash AS hash, a.edition AS edition, a.batch AS batch, COLLECT { MATCH (a)-[m:MENTIONS]->() RETURN m.target } AS mentioned
