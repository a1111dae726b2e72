-- Articles, the latest first, then by id.
SELECT article.key, graph --? rows
SELECT count(*) --? count
FROM article --? !mentions
FROM mention CROSS JOIN article ON article.key = mention.article --? mentions
CROSS JOIN article_graph ON article_graph.key = article.key --? rows
WHERE TRUE
  AND mention.node = @mentions --? mentions
  AND language = @language --? language
  AND source = @source --? source
  AND article.place <= @fromPlace --? fromPlace
  AND article.place >= @toPlace AND article.published IS NOT NULL --? toPlace
  AND article.key IN (SELECT rowid FROM article_words WHERE article_words MATCH @search) --? search
  AND (article.place > @afterPlace OR article.place = @afterPlace AND article.id > @afterId) AND article.place >= @afterPlace --? afterId & !mentions
  AND (mention.place > @afterPlace OR mention.place = @afterPlace AND article.id > @afterId) AND mention.place >= @afterPlace --? afterId & mentions
ORDER BY article.place, article.id --? rows & !mentions
ORDER BY mention.place, article.id --? rows & mentions
LIMIT @limit --? rows
