// purpose: Removes the sightings of articles.
// parameters: articles
// columns: none
UNWIND $articles AS id
MATCH (:Article {id: id})-[s:SIGHTS]->(t:Trait)
DELETE s
SET t.sightings = t.sightings - 1
