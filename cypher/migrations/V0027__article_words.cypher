// purpose: Folded words of articles; the words are cut and folded before they come here, so that every store finds the same.
// parameters: none
// columns: none
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (n:Article) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
