// purpose: Articles without their texts, by id; what does not exist is left out.
// parameters: ids
// columns: article
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN
  // include: article-row
  AS article
