-- Claims that quote, the latest published first, then by article, place in the text and id.
SELECT claim.key, claim.article --? rows
SELECT count(*) --? count
FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim CROSS JOIN article ON article.key = claim.article
WHERE at.facet = @facet AND at.value = @value
  AND claim.quote_direct = @direct --? direct
  AND article.language = @language --? language
  AND article.source = @source --? source
  AND at.place <= @fromPlace --? fromPlace
  AND at.place >= @toPlace AND article.published IS NOT NULL --? toPlace
  AND claim.key IN (SELECT rowid FROM quote_words WHERE quote_words MATCH @search) --? search
  AND at.place >= @afterPlace AND (at.place > @afterPlace OR (article.id, claim.quote_start, claim.id) > (@afterArticle, @afterStart, @afterId)) --? afterId
  AND at.place <= @beforePlace AND (at.place < @beforePlace OR (article.id, claim.quote_start, claim.id) < (@beforeArticle, @beforeStart, @beforeId)) --? beforeId
ORDER BY at.place, article.id, claim.quote_start, claim.id --? rows & !fromEnd
ORDER BY at.place DESC, article.id DESC, claim.quote_start DESC, claim.id DESC --? rows & fromEnd
LIMIT @limit --? rows
