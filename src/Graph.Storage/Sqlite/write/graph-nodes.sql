-- Keeps which nodes the ids of an article are.
UPDATE article_graph SET nodes = @nodes WHERE key = @key;
