// purpose: All articles by id, each with what it speaks of and what it claims, in their order.
// parameters: none
// columns: article, actors, resolutions, events, claims
MATCH (a:Article)
USING INDEX SEEK a:Article(id)
WHERE a.id > ''
WITH a ORDER BY a.id
RETURN
  // include: article-whole
