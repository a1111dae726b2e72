// purpose: Claims of a type, the latest first.
// parameters: none
// columns: none
CREATE INDEX claim_type_order IF NOT EXISTS FOR (n:Claim) ON (n.type, n.order)
