// purpose: Relations of a type, the latest seen first.
// parameters: none
// columns: none
CREATE INDEX relation_type_order IF NOT EXISTS FOR (n:Relation) ON (n.type, n.order)
