-- Removes how an article names a node.
DELETE FROM mention WHERE node = @node AND place = @place AND article = @article;
