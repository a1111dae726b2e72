// purpose: Articles, the latest published first.
// parameters: none
// columns: none
CREATE INDEX article_order IF NOT EXISTS FOR (n:Article) ON (n.order)
