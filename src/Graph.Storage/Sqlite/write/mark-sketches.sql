-- Sketches with a mark, the latest first.
-- Of a mark that very many have, because it stands in the frame of all pages of a paper, some are enough: copies share others too.
SELECT sketch FROM mark WHERE hash = @mark ORDER BY sketch DESC LIMIT 64;
