// purpose: The articles that tell some traits.
// parameters: ids
// columns: article
UNWIND $ids AS id
MATCH (:Trait {id: id})<-[:SIGHTS]-(a:Article)
RETURN DISTINCT a.id AS article
