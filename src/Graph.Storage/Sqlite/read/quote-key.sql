-- The key of a quote.
SELECT key FROM quote WHERE id = @id;
