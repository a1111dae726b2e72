// purpose: Claims by subject, the latest seen first, with what they are counted by most often.
// parameters: none
// columns: none
CREATE INDEX claim_subject_period IF NOT EXISTS FOR (n:Claim) ON (n.subject, n.order, n.type, n.period)
