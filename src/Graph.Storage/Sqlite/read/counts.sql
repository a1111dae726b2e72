-- Number of nodes of every kind.
SELECT kind, count(*) AS nodes FROM actor GROUP BY kind
UNION ALL SELECT 'RESOLUTION', count(*) FROM resolution
UNION ALL SELECT 'EVENT', count(*) FROM event
UNION ALL SELECT 'QUOTE', count(*) FROM quote
UNION ALL SELECT 'ARTICLE', count(*) FROM article
UNION ALL SELECT 'CLAIM', count(*) FROM claim
UNION ALL SELECT 'RELATION', count(*) FROM relation;
