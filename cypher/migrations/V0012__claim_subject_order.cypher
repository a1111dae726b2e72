// purpose: Claims by subject, the latest seen first.
// parameters: none
// columns: none
CREATE INDEX claim_subject_order IF NOT EXISTS FOR (n:Claim) ON (n.subject, n.order)
