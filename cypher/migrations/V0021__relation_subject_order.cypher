// purpose: Relations by subject, the latest seen first.
// parameters: none
// columns: none
CREATE INDEX relation_subject_order IF NOT EXISTS FOR (n:Relation) ON (n.subject, n.order)
