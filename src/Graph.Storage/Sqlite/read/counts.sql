-- Number of nodes of every kind.
SELECT kind, count(*) AS nodes FROM node GROUP BY kind
UNION ALL SELECT 'QUOTE', count(*) FROM quote
UNION ALL SELECT 'ARTICLE', count(*) FROM article
UNION ALL SELECT 'CLAIM', count(*) FROM claim
UNION ALL SELECT 'RELATION', count(*) FROM relation;
