// purpose: Folded words of quotes.
// parameters: none
// columns: none
CREATE FULLTEXT INDEX quote_words IF NOT EXISTS FOR (n:Claim) ON EACH [n.quoteWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
