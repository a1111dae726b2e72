// purpose: Relations, the latest seen first.
// parameters: none
// columns: none
CREATE INDEX relation_order IF NOT EXISTS FOR (n:Relation) ON (n.order)
