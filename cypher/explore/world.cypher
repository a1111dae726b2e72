// purpose: The world at first glance: the best supported relations between actors.
// parameters: none
// columns: s, edge, o
MATCH (r:Relation)
WHERE r.support >= 1 AND NOT r.negated AND r.modality = 'ASSERTED' AND r.object IS NOT NULL
WITH r ORDER BY r.support DESC, r.order LIMIT 60
MATCH (s:Actor {id: r.subject})-[edge {id: r.id}]->(o:Actor)
RETURN s, edge, o
