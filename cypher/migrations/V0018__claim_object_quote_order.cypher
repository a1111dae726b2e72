// purpose: Places of a quote, the latest published first; the first one gives its words.
// parameters: none
// columns: none
CREATE INDEX claim_object_quote_order IF NOT EXISTS FOR (n:Claim) ON (n.object, n.quoteOrder)
