// purpose: Sightings with some traits by the id that the article gives.
// parameters: none
// columns: none
CREATE INDEX sighting_order IF NOT EXISTS FOR ()-[s:SIGHTS]-() ON (s.trait, s.own)
