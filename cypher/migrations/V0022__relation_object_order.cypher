// purpose: Relations by object, the latest seen first.
// parameters: none
// columns: none
CREATE INDEX relation_object_order IF NOT EXISTS FOR (n:Relation) ON (n.object, n.order)
