// purpose: Removes an article that has neither claims nor mentions left.
// parameters: id
// columns: none
MATCH (a:Article {id: $id})
DELETE a
