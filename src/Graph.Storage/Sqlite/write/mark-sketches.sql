-- Articles with a mark. Of a mark that very many have, because it stands in the frame of all pages of a paper, some are enough: copies share others too.
SELECT sketch.witness, sketch.hashes FROM mark CROSS JOIN sketch ON sketch.article = mark.article WHERE mark.hash = @mark ORDER BY mark.article LIMIT 8;
