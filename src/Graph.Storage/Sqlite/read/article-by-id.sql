-- A packed article by its id, with its nodes.
SELECT article.key, graph, nodes FROM article JOIN article_graph ON article_graph.key = article.key WHERE id = @id;
