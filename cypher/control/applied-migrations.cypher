// purpose: Migrations that were applied, and the edition's way to say that it can be read.
// parameters: none
// columns: version, name
OPTIONAL MATCH (m:Migration)
RETURN m.version AS version, m.name AS name
ORDER BY version
