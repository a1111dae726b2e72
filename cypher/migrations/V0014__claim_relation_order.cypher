// purpose: Claims of a relation, the latest seen first: its ends are the relation's first and last day.
// parameters: none
// columns: none
CREATE INDEX claim_relation_order IF NOT EXISTS FOR (n:Claim) ON (n.relation, n.order)
