-- A line for each kind of derived row that does not fit the claims and articles. The plus lets SQLite search for the value: without it the
-- column's type would be brought to bear on it first, and every relation would read the whole list.
SELECT 'relations say that they are supported by ' || said || ' claims, but there are ' || held
FROM (SELECT coalesce(sum(support), 0) AS said FROM relation), (SELECT count(*) AS held FROM claim WHERE relation IS NOT NULL) WHERE said <> held
UNION ALL SELECT 'articles say that they make ' || said || ' claims, but there are ' || held
FROM (SELECT coalesce(sum(claims), 0) AS said FROM article), (SELECT count(*) AS held FROM claim) WHERE said <> held
UNION ALL SELECT 'the list of all claims holds ' || listed || ', but there are ' || held
FROM (SELECT count(*) AS listed FROM claim_place WHERE facet = 0), (SELECT count(*) AS held FROM claim) WHERE listed <> held
UNION ALL SELECT 'claims of ' || count(*) || ' relations are not in their lists'
FROM relation WHERE support <> (SELECT count(*) FROM claim_place WHERE facet = 5 AND value = +relation.key) HAVING count(*) > 0
UNION ALL SELECT count(*) || ' packed articles belong to no article'
FROM article_graph WHERE key NOT IN (SELECT key FROM article) AND key NOT IN (SELECT key FROM staged) HAVING count(*) > 0
UNION ALL SELECT count(*) || ' articles have no packed content'
FROM article WHERE key NOT IN (SELECT key FROM article_graph) HAVING count(*) > 0
UNION ALL SELECT count(*) || ' nodes are spoken of by no article'
FROM node WHERE NOT EXISTS (SELECT 1 FROM mention WHERE node = node.key) HAVING count(*) > 0;
