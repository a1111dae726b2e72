// purpose: Actors of a kind by name.
// parameters: none
// columns: none
CREATE INDEX actor_kind_order IF NOT EXISTS FOR (n:Actor) ON (n.kind, n.order)
