// purpose: Best confidence of a relation's claims.
// parameters: none
// columns: none
CREATE INDEX claim_relation_confidence IF NOT EXISTS FOR (n:Claim) ON (n.relation, n.confidence)
