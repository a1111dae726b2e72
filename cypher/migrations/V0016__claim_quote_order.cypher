// purpose: Claims that quote, the latest published first.
// parameters: none
// columns: none
CREATE INDEX claim_quote_order IF NOT EXISTS FOR (n:Claim) ON (n.quoteOrder)
