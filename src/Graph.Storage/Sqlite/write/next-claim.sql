-- The first free key of a claim.
SELECT coalesce(max(key), 0) + 1 FROM claim;
