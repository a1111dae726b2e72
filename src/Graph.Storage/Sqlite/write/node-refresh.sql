-- Derives a node from the article that was published last; what it is called now comes back.
UPDATE node SET (name, symbol) = (
    SELECT mention.name, mention.symbol FROM mention CROSS JOIN article ON article.key = mention.article
    WHERE mention.node = @node ORDER BY mention.place, article.id LIMIT 1)
WHERE key = @node AND EXISTS (SELECT 1 FROM mention WHERE node = @node)
RETURNING name, symbol;
