// purpose: Claims, the latest seen first.
// parameters: none
// columns: none
CREATE INDEX claim_order IF NOT EXISTS FOR (n:Claim) ON (n.order)
