// purpose: Content hashes of those of some articles that are there: the first step of an import, which waits for the server as long as the others.
// parameters: ids
// columns: id, hash
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.hash AS hash
