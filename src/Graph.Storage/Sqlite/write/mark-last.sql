-- The latest sketch with a mark.
SELECT sketch FROM mark WHERE hash = @mark ORDER BY sketch DESC LIMIT 1;
