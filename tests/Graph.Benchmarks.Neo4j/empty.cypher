// purpose: Empties the database but for its schema, in steps that fit into memory.
// parameters: none
// columns: none
MATCH (n) WHERE NOT n:Migration
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
