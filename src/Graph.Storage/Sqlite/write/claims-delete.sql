-- Removes an article's claims; what they supported comes back.
DELETE FROM claim WHERE article = @article RETURNING id, relation, iif(quote_text IS NULL, NULL, object) AS quote;
