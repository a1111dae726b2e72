// purpose: Removes the claims of articles, and tells what they supported.
// parameters: articles
// columns: article, claim, relation, modality, quote, quoteOrder
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:FROM_ARTICLE]-(c:Claim)
WITH id, c, c.id AS claim, c.relation AS relation, c.modality AS modality, CASE WHEN c.quoteText IS NULL THEN null ELSE c.object END AS quote,
  c.quoteOrder AS quoteOrder
DETACH DELETE c
RETURN id AS article, claim, relation, modality, quote, quoteOrder
