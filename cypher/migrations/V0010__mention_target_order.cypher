// purpose: Mentions of a node, by the latest article first; the first one names the node.
// parameters: none
// columns: none
CREATE INDEX mention_target_order IF NOT EXISTS FOR ()-[m:MENTIONS]-() ON (m.target, m.order)
