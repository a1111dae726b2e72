// purpose: An article, where there is one.
// parameters: none
// columns: id
MATCH (a:Article)
RETURN a.id AS id LIMIT 1
