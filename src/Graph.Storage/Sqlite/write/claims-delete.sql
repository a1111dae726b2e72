-- Removes the claims of an article; where they stand in their lists comes back.
DELETE FROM claim WHERE key BETWEEN @first AND @last
RETURNING key, id, relation, type, subject, object, attributed_to, place, quote_start IS NOT NULL AS quotes;
