// purpose: Relations by object, those with most claims first; what they are told apart by stands in the index too.
// parameters: none
// columns: none
CREATE INDEX relation_object_rank IF NOT EXISTS FOR (n:Relation) ON (n.object, n.rank, n.type, n.negated)
