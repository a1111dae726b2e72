-- The articles that speak of a node.
SELECT article.id FROM mention CROSS JOIN article ON article.key = mention.article WHERE mention.node = (SELECT key FROM node WHERE id = @node);
