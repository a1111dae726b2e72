-- Removes a node that no article speaks of.
DELETE FROM node WHERE key = @node;
