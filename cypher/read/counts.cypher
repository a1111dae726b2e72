// purpose: Number of nodes of every kind.
// parameters: none
// columns: kind, nodes
MATCH (n:Person) RETURN 'Person' AS kind, count(n) AS nodes
UNION ALL
MATCH (n:State) RETURN 'State' AS kind, count(n) AS nodes
UNION ALL
MATCH (n:Organization) RETURN 'Organization' AS kind, count(n) AS nodes
UNION ALL
MATCH (n:Resolution) RETURN 'Resolution' AS kind, count(n) AS nodes
UNION ALL
MATCH (n:Event) RETURN 'Event' AS kind, count(n) AS nodes
UNION ALL
MATCH (n:Quote) RETURN 'Quote' AS kind, count(n) AS nodes
UNION ALL
MATCH (n:Article) RETURN 'Article' AS kind, count(n) AS nodes
UNION ALL
MATCH (n:Claim) RETURN 'Claim' AS kind, count(n) AS nodes
UNION ALL
MATCH (n:Relation) RETURN 'Relation' AS kind, count(n) AS nodes
