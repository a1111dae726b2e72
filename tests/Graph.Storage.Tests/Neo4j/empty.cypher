// purpose: Empties the database of a test but for its schema.
// parameters: none
// columns: none
MATCH (n) WHERE NOT n:Migration DETACH DELETE n
