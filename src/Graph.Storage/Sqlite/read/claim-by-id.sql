-- A claim by id.
SELECT claim.key, claim.article FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim
WHERE at.facet = 1 AND at.value = @id LIMIT 1;
