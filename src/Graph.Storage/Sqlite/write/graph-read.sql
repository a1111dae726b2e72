-- A packed article, and which nodes its ids are.
SELECT graph, nodes FROM article_graph WHERE key = @key;
