-- All articles are readable.
DELETE FROM staged;
