// purpose: Claims by object, the latest seen first, with what they are counted by most often.
// parameters: none
// columns: none
CREATE INDEX claim_object_period IF NOT EXISTS FOR (n:Claim) ON (n.object, n.order, n.type, n.period)
