// purpose: The evidence of an edge: the claims behind it and the articles that make them. Set $relation to the id that the edge shows.
// parameters: relation
// columns: evidence
// example: :param relation => 'relation:30a07e541f7c83c83678'
MATCH (c:Claim {relation: $relation})
MATCH evidence = (:Article)<-[:FROM_ARTICLE]-(c)-[:SUBJECT|OBJECT]->(:Entity)
RETURN evidence
LIMIT 100
