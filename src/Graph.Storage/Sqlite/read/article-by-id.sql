-- A packed article by id.
SELECT article.key, graph FROM article JOIN article_graph ON article_graph.key = article.key WHERE id = @id;
