// purpose: The evidence of an edge: the claims behind it and the articles that make them. Set $relation to the id that the edge shows.
// parameters: relation
// columns: evidence
MATCH (c:Claim {relation: $relation})
MATCH evidence = (:Article)<-[:FROM_ARTICLE]-(c)-[:SUBJECT|OBJECT]->(:Entity)
RETURN evidence
LIMIT 100
