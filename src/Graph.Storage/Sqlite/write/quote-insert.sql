-- Makes a quote that a claim holds; its key comes back.
INSERT INTO quote (id, claim) VALUES (@id, @claim) RETURNING key;
