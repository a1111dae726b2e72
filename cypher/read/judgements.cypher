// purpose: What people decided.
// parameters: none
// columns: left, right, kind, score, user, created, why
MATCH (j:Judgement)
USING INDEX SEEK j:Judgement(id)
WHERE j.id > ''
RETURN j.left AS left, j.right AS right, j.kind AS kind, j.score AS score, j.user AS user, j.created AS created, j.why AS why
ORDER BY left, right, kind
