// purpose: Number of nodes of every kind.
// parameters: none
// columns: kind, nodes
MATCH (n:Person) WITH count(n) AS nodes RETURN 'Person' AS kind, nodes
UNION ALL
MATCH (n:State) WITH count(n) AS nodes RETURN 'State' AS kind, nodes
UNION ALL
MATCH (n:Organization) WITH count(n) AS nodes RETURN 'Organization' AS kind, nodes
UNION ALL
MATCH (n:Group) WITH count(n) AS nodes RETURN 'Group' AS kind, nodes
UNION ALL
MATCH (n:Resolution) WITH count(n) AS nodes RETURN 'Resolution' AS kind, nodes
UNION ALL
MATCH (n:Event) WITH count(n) AS nodes RETURN 'Event' AS kind, nodes
UNION ALL
MATCH (n:Quote) WITH count(n) AS nodes RETURN 'Quote' AS kind, nodes
UNION ALL
MATCH (n:Article) WITH count(n) AS nodes RETURN 'Article' AS kind, nodes
UNION ALL
MATCH (n:Claim) WITH count(n) AS nodes RETURN 'Claim' AS kind, nodes
UNION ALL
MATCH (n:Relation) WITH count(n) AS nodes RETURN 'Relation' AS kind, nodes
