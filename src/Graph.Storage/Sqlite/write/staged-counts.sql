-- How many articles wait to become readable, and how many are.
SELECT (SELECT count(*) FROM staged) AS staged, (SELECT count(*) FROM article) AS articles;
