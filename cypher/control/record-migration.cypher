// purpose: Records that a migration was applied; two processes that apply it at once record it once.
// parameters: version, name
// columns: none
MERGE (m:Migration {version: $version})
ON CREATE SET m.name = $name, m.appliedAt = datetime()
