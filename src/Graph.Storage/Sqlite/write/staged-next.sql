-- The next articles that are to become readable.
SELECT staged.key, staged.id, hash, edition, graph FROM staged JOIN article_graph ON article_graph.key = staged.key
WHERE staged.key > @after ORDER BY staged.key LIMIT @limit;
