// purpose: Claims by object, the latest seen first.
// parameters: none
// columns: none
CREATE INDEX claim_object_order IF NOT EXISTS FOR (n:Claim) ON (n.object, n.order)
