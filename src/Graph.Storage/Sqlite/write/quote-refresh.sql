-- Derives a quote from the article that was published last.
INSERT INTO quote (id, text, direct)
SELECT @quote, quote_text, quote_direct FROM claim
WHERE object = @quote AND quote_text IS NOT NULL ORDER BY published_rank, article, quote_start, id LIMIT 1
ON CONFLICT (id) DO UPDATE SET text = excluded.text, direct = excluded.direct;
