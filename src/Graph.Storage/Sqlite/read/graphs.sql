-- All packed articles by id.
SELECT graph FROM article CROSS JOIN article_graph ON article_graph.key = article.key ORDER BY article.id;
