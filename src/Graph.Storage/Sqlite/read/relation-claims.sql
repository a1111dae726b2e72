-- The first claims of each of several relations, the latest seen first, then by id; they come in no order.
SELECT claim.key, claim.article, claim.place, claim.id, wanted.value
FROM json_each(@keys) AS wanted CROSS JOIN claim ON claim.key IN (
    SELECT listed.key FROM claim_place AS at CROSS JOIN claim AS listed ON listed.key = at.claim
    WHERE at.facet = @facet AND at.value = wanted.value ORDER BY at.place, listed.id LIMIT @limit
);
