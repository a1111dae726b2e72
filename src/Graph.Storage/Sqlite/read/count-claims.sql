-- How many claims of a list are alike in what they are counted by. What is dated less exactly than to the day, week or month counted by has none.
SELECT CASE
    WHEN raw0 IS NULL THEN NULL
    WHEN @key0 = 'Type' THEN (SELECT name FROM relation_type WHERE key = raw0)
    WHEN @key0 IN ('Day', 'Week') THEN printf('%04d-%02d-%02d', raw0 / 10000, raw0 / 100 % 100, raw0 % 100)
    WHEN @key0 = 'Month' THEN printf('%04d-%02d', raw0 / 100, raw0 % 100)
    WHEN @key0 = 'Year' THEN printf('%04d', raw0)
    WHEN @key0 IN ('Subject', 'Object', 'AttributedTo') AND raw0 > 0 THEN (SELECT id FROM node WHERE key = raw0)
    WHEN @key0 = 'Object' THEN (SELECT 'quote:' || iif(typeof(id) = 'blob', lower(hex(id)), id) FROM quote WHERE key = -raw0)
    WHEN @key0 = 'Modality' THEN CASE raw0 WHEN 0 THEN 'ASSERTED' WHEN 1 THEN 'REPORTED' WHEN 2 THEN 'PLANNED' ELSE 'HYPOTHETICAL' END
    WHEN @key0 = 'Negated' THEN iif(raw0, 'true', 'false')
    ELSE raw0
END AS key0, CASE
    WHEN raw1 IS NULL THEN NULL
    WHEN @key1 = 'Type' THEN (SELECT name FROM relation_type WHERE key = raw1)
    WHEN @key1 IN ('Day', 'Week') THEN printf('%04d-%02d-%02d', raw1 / 10000, raw1 / 100 % 100, raw1 % 100)
    WHEN @key1 = 'Month' THEN printf('%04d-%02d', raw1 / 100, raw1 % 100)
    WHEN @key1 = 'Year' THEN printf('%04d', raw1)
    WHEN @key1 IN ('Subject', 'Object', 'AttributedTo') AND raw1 > 0 THEN (SELECT id FROM node WHERE key = raw1)
    WHEN @key1 = 'Object' THEN (SELECT 'quote:' || iif(typeof(id) = 'blob', lower(hex(id)), id) FROM quote WHERE key = -raw1)
    WHEN @key1 = 'Modality' THEN CASE raw1 WHEN 0 THEN 'ASSERTED' WHEN 1 THEN 'REPORTED' WHEN 2 THEN 'PLANNED' ELSE 'HYPOTHETICAL' END
    WHEN @key1 = 'Negated' THEN iif(raw1, 'true', 'false')
    ELSE raw1
END AS key1, claims
FROM (
    SELECT
        claim.type --? byType0
        claim.seen / 10000 --? byYear0
        iif(claim.precision < 3, claim.seen / 100, NULL) --? byMonth0
        iif(claim.precision < 2, CAST(strftime('%Y%m%d', printf('%04d-%02d-%02d', --? byWeek0
            claim.seen / 10000, claim.seen / 100 % 100, claim.seen % 100), '-6 days', 'weekday 1') AS INTEGER), NULL) --? byWeek0
        iif(claim.precision < 1, claim.seen, NULL) --? byDay0
        claim.subject --? bySubject0
        claim.object --? byObject0
        claim.attributed_to --? byAttributedTo0
        (SELECT source FROM article WHERE key = claim.article) --? bySource0
        (SELECT language FROM article WHERE key = claim.article) --? byLanguage0
        claim.modality --? byModality0
        claim.negated --? byNegated0
        AS raw0,
        claim.type --? byType1
        claim.seen / 10000 --? byYear1
        iif(claim.precision < 3, claim.seen / 100, NULL) --? byMonth1
        iif(claim.precision < 2, CAST(strftime('%Y%m%d', printf('%04d-%02d-%02d', --? byWeek1
            claim.seen / 10000, claim.seen / 100 % 100, claim.seen % 100), '-6 days', 'weekday 1') AS INTEGER), NULL) --? byWeek1
        iif(claim.precision < 1, claim.seen, NULL) --? byDay1
        claim.subject --? bySubject1
        claim.object --? byObject1
        claim.attributed_to --? byAttributedTo1
        (SELECT source FROM article WHERE key = claim.article) --? bySource1
        (SELECT language FROM article WHERE key = claim.article) --? byLanguage1
        claim.modality --? byModality1
        claim.negated --? byNegated1
        NULL --? !key1
        AS raw1, count(*) AS claims
    FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim --? facet
    FROM claim --? !facet
    WHERE at.facet = @facet AND at.value = @value --? facet
    WHERE claim.key BETWEEN @firstClaim AND @lastClaim --? !facet
-- include claim-filter
      AND claim.place <= @fromPlace --? fromPlace
      AND claim.place >= @toPlace AND claim.seen IS NOT NULL --? toPlace
    GROUP BY 1, 2
)
