// purpose: The pairs that the articles tell most about, with what they tell.
// parameters: none
// columns: one, other, claims, relations
MATCH (r:Relation)
WHERE r.support >= 1 AND r.object IS NOT NULL AND r.type <> 'SAID'
WITH CASE WHEN r.subject < r.object THEN [r.subject, r.object] ELSE [r.object, r.subject] END AS pair, r
WITH pair, sum(r.support) AS claims, collect(DISTINCT r.edge) AS relations ORDER BY claims DESC LIMIT 25
MATCH (a:Entity {id: pair[0]})
MATCH (b:Entity {id: pair[1]})
RETURN a.name AS one, b.name AS other, claims, relations
ORDER BY claims DESC
