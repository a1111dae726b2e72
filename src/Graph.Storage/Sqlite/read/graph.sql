-- A packed article with its nodes, and the key of its first claim.
SELECT first_claim, graph, nodes FROM article JOIN article_graph ON article_graph.key = article.key WHERE article.key = @key;
