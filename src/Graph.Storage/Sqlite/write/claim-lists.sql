-- What the lists of a claim are told from.
SELECT key, id, relation, type, subject, object, attributed_to, place, quote_start IS NOT NULL AS quotes FROM claim WHERE key = @key;
