// purpose: Relations, those with most claims first.
// parameters: none
// columns: none
CREATE INDEX relation_rank IF NOT EXISTS FOR (n:Relation) ON (n.rank)
