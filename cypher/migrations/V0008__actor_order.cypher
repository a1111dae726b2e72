// purpose: Actors by name.
// parameters: none
// columns: none
CREATE INDEX actor_order IF NOT EXISTS FOR (n:Actor) ON (n.order)
