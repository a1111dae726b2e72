// purpose: How many nodes of each kind there are.
// parameters: none
// columns: labels, nodes
MATCH (n)
RETURN labels(n) AS labels, count(*) AS nodes ORDER BY labels
