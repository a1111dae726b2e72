-- Removes a quote that no claim holds.
DELETE FROM quote WHERE id = @quote AND NOT EXISTS (SELECT 1 FROM claim WHERE object = @quote AND quote_text IS NOT NULL);
