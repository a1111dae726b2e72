-- Claims that quote, the latest published first, then by article, place in the text and id.
SELECT * --? rows
SELECT count(*) --? count
FROM claim
WHERE quote_text IS NOT NULL
  AND subject = @speaker --? speaker
  AND quote_direct = @direct --? direct
  AND published_rank <= @fromRank --? fromRank
  AND published_rank >= @toRank AND published IS NOT NULL --? toRank
  AND key IN (SELECT rowid FROM claim_words WHERE claim_words MATCH @search) --? search
  AND (published_rank, article, quote_start, id) > (@afterRank, @afterArticle, @afterStart, @afterId) --? afterId
ORDER BY published_rank, article, quote_start, id --? rows
LIMIT @limit --? rows
