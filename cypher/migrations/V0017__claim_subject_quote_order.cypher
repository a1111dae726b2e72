// purpose: Quotes of a speaker, the latest published first.
// parameters: none
// columns: none
CREATE INDEX claim_subject_quote_order IF NOT EXISTS FOR (n:Claim) ON (n.subject, n.quoteOrder)
