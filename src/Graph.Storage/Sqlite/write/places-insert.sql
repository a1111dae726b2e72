-- Puts claims into their lists, in the order of the lists, so that many cost little more than one.
INSERT INTO claim_place (facet, value, place, claim)
SELECT 0, 0, place, key FROM claim WHERE key >= @first
UNION ALL SELECT 1, id, 0, key FROM claim WHERE key >= @first
UNION ALL SELECT 2, type, place, key FROM claim WHERE key >= @first
UNION ALL SELECT 3, subject, place, key FROM claim WHERE key >= @first AND subject IS NOT NULL
UNION ALL SELECT 4, object, place, key FROM claim WHERE key >= @first AND object IS NOT NULL
UNION ALL SELECT 5, relation, place, key FROM claim WHERE key >= @first AND relation IS NOT NULL
UNION ALL SELECT 6, 0, article.place, claim.key FROM claim JOIN article ON article.key = claim.article WHERE claim.key >= @first AND claim.quote_start IS NOT NULL
UNION ALL SELECT 7, subject, article.place, claim.key FROM claim JOIN article ON article.key = claim.article
WHERE claim.key >= @first AND claim.quote_start IS NOT NULL AND claim.subject IS NOT NULL
UNION ALL SELECT 8, attributed_to, place, key FROM claim WHERE key >= @first AND attributed_to IS NOT NULL
ORDER BY 1, 2, 3, 4;
