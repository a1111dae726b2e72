// purpose: Contradictions: a relation that some claims affirm and others deny, with both.
// parameters: none
// columns: subject, type, object, affirmed, denied
MATCH (no:Relation {negated: true})
MATCH (yes:Relation {subject: no.subject, type: no.type, negated: false})
WHERE yes.order > '' AND coalesce(no.object, '') = coalesce(yes.object, '')
MATCH (s:Entity {id: yes.subject})
OPTIONAL MATCH (o:Entity {id: yes.object})
RETURN s.name AS subject, yes.type AS type, coalesce(o.name, o.text) AS object,
  COLLECT { MATCH (c:Claim {relation: yes.id}) RETURN c.sentence ORDER BY c.order LIMIT 3 } AS affirmed,
  COLLECT { MATCH (c:Claim {relation: no.id}) RETURN c.sentence ORDER BY c.order LIMIT 3 } AS denied
ORDER BY yes.support + no.support DESC
LIMIT 50
