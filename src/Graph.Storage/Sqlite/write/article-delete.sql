-- Removes an article; where its claims are comes back.
DELETE FROM article WHERE key = @key RETURNING place, first_claim, claims;
