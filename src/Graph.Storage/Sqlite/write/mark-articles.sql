-- The articles with a mark.
SELECT article FROM mark WHERE hash = @mark;
