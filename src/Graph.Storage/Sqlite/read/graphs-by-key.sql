-- Packed articles with their nodes, and the keys of their first claims.
SELECT article.key, first_claim, graph, nodes
FROM json_each(@keys) AS wanted CROSS JOIN article ON article.key = wanted.value JOIN article_graph ON article_graph.key = article.key;
