// purpose: Relations of a type by subject, the latest seen first.
// parameters: none
// columns: none
CREATE INDEX relation_subject_type_order IF NOT EXISTS FOR (n:Relation) ON (n.subject, n.type, n.order)
