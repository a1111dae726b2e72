// purpose: One record a migration; the first thing that a new database gets.
// parameters: none
// columns: none
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE
