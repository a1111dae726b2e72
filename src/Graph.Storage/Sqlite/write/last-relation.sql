-- The greatest key of a relation.
SELECT coalesce(max(key), 0) FROM relation;
