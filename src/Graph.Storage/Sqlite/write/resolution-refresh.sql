-- Derives a resolution from the article that was published last.
INSERT INTO resolution (id, name, symbol)
SELECT @resolution, name, symbol FROM article_resolution WHERE resolution = @resolution ORDER BY published_rank, article LIMIT 1
ON CONFLICT (id) DO UPDATE SET name = excluded.name, symbol = excluded.symbol
RETURNING key, name, symbol;
