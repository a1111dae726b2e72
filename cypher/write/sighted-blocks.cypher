// purpose: The blocks in which some articles, which are locked, have sightings.
// parameters: articles
// columns: block
UNWIND $articles AS id
MATCH (:Article {id: id})-[:SIGHTS]->(t:Trait)
RETURN DISTINCT t.block AS block
