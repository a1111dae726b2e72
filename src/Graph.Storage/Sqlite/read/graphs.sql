-- All packed articles by id, with their nodes.
SELECT graph, nodes FROM article CROSS JOIN article_graph ON article_graph.key = article.key ORDER BY article.id;
