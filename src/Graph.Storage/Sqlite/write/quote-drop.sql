-- Removes a quote that no claim holds.
DELETE FROM quote WHERE key = @quote;
