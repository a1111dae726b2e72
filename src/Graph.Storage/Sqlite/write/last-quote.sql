-- The greatest key of a quote.
SELECT coalesce(max(key), 0) FROM quote;
