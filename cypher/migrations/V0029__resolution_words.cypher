// purpose: Folded words of resolutions; the words are cut and folded before they come here, so that every store finds the same.
// parameters: none
// columns: none
CREATE FULLTEXT INDEX resolution_words IF NOT EXISTS FOR (n:Resolution) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
