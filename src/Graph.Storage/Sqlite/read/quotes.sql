-- Claims that quote, the latest published first, then by article, place in the text and id.
SELECT claim.key, claim.article --? rows
SELECT count(*) --? count
FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim CROSS JOIN article ON article.key = claim.article
WHERE at.facet = @facet AND at.value = @value
  AND claim.quote_direct = @direct --? direct
  AND at.place <= @fromPlace --? fromPlace
  AND at.place >= @toPlace AND article.published IS NOT NULL --? toPlace
  AND claim.key IN (SELECT rowid FROM quote_words WHERE quote_words MATCH @search) --? search
  AND at.place >= @afterPlace AND (at.place > @afterPlace OR (article.id, claim.quote_start, claim.id) > (@afterArticle, @afterStart, @afterId)) --? afterId
ORDER BY at.place, article.id, claim.quote_start, claim.id --? rows
LIMIT @limit --? rows
