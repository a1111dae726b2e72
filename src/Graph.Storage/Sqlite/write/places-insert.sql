-- Puts claims into their lists, one list after another, each in its order, so that many cost little more than one.
INSERT INTO claim_place (facet, value, place, claim) SELECT 0, 0, place, key FROM claim WHERE key >= @first ORDER BY place, key;
INSERT INTO claim_place (facet, value, place, claim) SELECT 1, id, 0, key FROM claim WHERE key >= @first ORDER BY id, key;
INSERT INTO claim_place (facet, value, place, claim) SELECT 2, type, place, key FROM claim WHERE key >= @first ORDER BY type, place, key;
INSERT INTO claim_place (facet, value, place, claim) SELECT 3, subject, place, key FROM claim WHERE key >= @first AND subject IS NOT NULL ORDER BY subject, place, key;
INSERT INTO claim_place (facet, value, place, claim) SELECT 4, object, place, key FROM claim WHERE key >= @first AND object IS NOT NULL ORDER BY object, place, key;
INSERT INTO claim_place (facet, value, place, claim) SELECT 5, relation, place, key FROM claim WHERE key >= @first AND relation IS NOT NULL ORDER BY relation, place, key;
INSERT INTO claim_place (facet, value, place, claim)
SELECT 6, 0, article.place, claim.key FROM claim JOIN article ON article.key = claim.article
WHERE claim.key >= @first AND claim.quote_start IS NOT NULL
ORDER BY article.place, claim.key;
INSERT INTO claim_place (facet, value, place, claim)
SELECT 7, subject, article.place, claim.key FROM claim JOIN article ON article.key = claim.article
WHERE claim.key >= @first AND claim.quote_start IS NOT NULL AND claim.subject IS NOT NULL
ORDER BY subject, article.place, claim.key;
INSERT INTO claim_place (facet, value, place, claim)
SELECT 8, attributed_to, place, key FROM claim WHERE key >= @first AND attributed_to IS NOT NULL ORDER BY attributed_to, place, key;
