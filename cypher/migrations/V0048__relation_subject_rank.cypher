// purpose: Relations by subject, those with most claims first; what they are told apart by stands in the index too.
// parameters: none
// columns: none
CREATE INDEX relation_subject_rank IF NOT EXISTS FOR (n:Relation) ON (n.subject, n.rank, n.type, n.negated)
