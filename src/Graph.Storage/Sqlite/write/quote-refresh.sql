-- Gives a quote to the claim of the article that was published last.
UPDATE quote SET claim = (
    SELECT claim.key FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim CROSS JOIN article ON article.key = claim.article
    WHERE at.facet = 4 AND at.value = -@quote ORDER BY article.place, article.id, claim.quote_start, claim.id LIMIT 1)
WHERE key = @quote AND EXISTS (SELECT 1 FROM claim_place WHERE facet = 4 AND value = -@quote)
RETURNING key;
