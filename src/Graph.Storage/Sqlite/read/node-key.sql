-- The key of a node.
SELECT key FROM node WHERE id = @id;
