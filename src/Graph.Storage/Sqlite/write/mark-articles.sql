-- Articles with a mark. Of a mark that very many have, because it stands in the frame of all pages of a paper, some are enough: copies share others too.
SELECT article FROM mark WHERE hash = @mark ORDER BY article LIMIT 8;
