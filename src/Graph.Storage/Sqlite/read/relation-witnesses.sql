-- Number of witnesses of a relation: copies of one article are one.
SELECT count(DISTINCT coalesce(sketch.witness, article.id))
FROM relation
CROSS JOIN claim_place ON claim_place.facet = 5 AND claim_place.value = +relation.key
CROSS JOIN claim ON claim.key = claim_place.claim
CROSS JOIN article ON article.key = claim.article
LEFT JOIN sketch ON sketch.article = article.id
WHERE relation.id = @id;
