-- Articles, the latest first, then by id.
SELECT article.id, article.language, article.title, article.published, article.source, article.url --? rows
SELECT count(*) --? count
FROM article --? !mentions
INDEXED BY article_by_place --? rows & !mentions & !source & !language
FROM mention CROSS JOIN article ON article.key = mention.article --? mentions
WHERE TRUE
  AND mention.node = @mentions --? mentions
  AND language = @language --? language
  AND source = @source --? source
  AND article.place <= @fromPlace --? fromPlace
  AND article.place >= @toPlace AND article.published IS NOT NULL --? toPlace
  AND article.key IN (SELECT rowid FROM article_words WHERE article_words MATCH @search) --? search
  AND (article.place > @afterPlace OR article.place = @afterPlace AND article.id > @afterId) AND article.place >= @afterPlace --? afterId & !mentions
  AND (mention.place > @afterPlace OR mention.place = @afterPlace AND article.id > @afterId) AND mention.place >= @afterPlace --? afterId & mentions
  AND (article.place < @beforePlace OR article.place = @beforePlace AND article.id < @beforeId) AND article.place <= @beforePlace --? beforeId & !mentions
  AND (mention.place < @beforePlace OR mention.place = @beforePlace AND article.id < @beforeId) AND mention.place <= @beforePlace --? beforeId & mentions
ORDER BY article.place, article.id --? rows & !mentions & !fromEnd
ORDER BY mention.place, article.id --? rows & mentions & !fromEnd
ORDER BY article.place DESC, article.id DESC --? rows & !mentions & fromEnd
ORDER BY mention.place DESC, article.id DESC --? rows & mentions & fromEnd
LIMIT @limit --? rows
