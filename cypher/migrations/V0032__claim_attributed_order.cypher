// purpose: Claims in the words of an actor, the latest first.
// parameters: none
// columns: none
CREATE INDEX claim_attributed_order IF NOT EXISTS FOR (n:Claim) ON (n.attributedTo, n.order)
