-- Removes a resolution that no article speaks of.
DELETE FROM resolution WHERE id = @resolution AND NOT EXISTS (SELECT 1 FROM article_resolution WHERE resolution = @resolution)
RETURNING key;
