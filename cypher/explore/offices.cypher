// purpose: Who holds which office where, with the title as the articles give it.
// parameters: none
// columns: person, title, place, since
MATCH (p:Person)-[e:HOLDS_OFFICE]->(place:Actor)
RETURN p.name AS person, [title IN COLLECT { MATCH (c:Claim {relation: e.id}) RETURN DISTINCT c.attr_title } | title][0] AS title,
  place.name AS place, e.firstSeen AS since
ORDER BY place, person
LIMIT 500
