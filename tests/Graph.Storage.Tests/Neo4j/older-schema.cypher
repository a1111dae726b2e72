// purpose: Takes back the record of migrations from one on, as if an older version of the program had made the store.
// parameters: from
// columns: none
MATCH (m:Migration)
WHERE m.version >= $from
DELETE m
