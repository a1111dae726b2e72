// purpose: Some articles as they were imported, with what the store keeps beside them.
// parameters: ids
// columns: id, hash, edition, nodes, mentioned, article, actors, resolutions, events, claims
UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.lock = true
REMOVE a.lock
WITH a
RETURN a.id AS id, a.hash AS hash, a.edition AS edition, a.nodes AS nodes, COLLECT { MATCH (a)-[m:MENTIONS]->() RETURN m.target } AS mentioned,
  // include: article-whole
