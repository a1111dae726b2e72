// purpose: Claims of a type, the latest seen first, with what they are counted by most often.
// parameters: none
// columns: none
CREATE INDEX claim_type_period IF NOT EXISTS FOR (n:Claim) ON (n.type, n.order, n.period)
