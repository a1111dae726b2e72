-- All articles with their hash, the number of their claims and their packed content.
SELECT id, hash, (SELECT count(*) FROM claim WHERE claim.key BETWEEN first_claim AND first_claim + claims - 1 AND claim.article = article.key), graph
FROM article CROSS JOIN article_graph ON article_graph.key = article.key;
