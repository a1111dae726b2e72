-- Makes a quote that a claim holds.
INSERT INTO quote (key, id, claim) VALUES (@key, @id, @claim);
