-- Articles, the latest first, then by id.
SELECT article.id, text, language, title, article.published, source, url, path --? rows
SELECT count(*) --? count
FROM article --? !mentions
FROM article_actor AS mention CROSS JOIN article ON article.id = mention.article --? mentions
WHERE TRUE
  AND mention.actor = @mentions --? mentions
  AND language = @language --? language
  AND source = @source --? source
  AND article.published_rank <= @fromRank --? fromRank
  AND article.published_rank >= @toRank AND article.published IS NOT NULL --? toRank
  AND article.key IN (SELECT rowid FROM article_words WHERE article_words MATCH @search) --? search
  AND (article.published_rank, article.id) > (@afterRank, @afterId) --? afterId & !mentions
  AND (mention.published_rank, mention.article) > (@afterRank, @afterId) --? afterId & mentions
ORDER BY article.published_rank, article.id --? rows & !mentions
ORDER BY mention.published_rank, mention.article --? rows & mentions
LIMIT @limit --? rows
