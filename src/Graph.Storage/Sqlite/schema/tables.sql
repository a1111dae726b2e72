-- Number of tables in the file, and whether the list of migrations is one of them.
SELECT count(*) AS tables, coalesce(sum(name = 'schema_migration'), 0) AS migrated FROM sqlite_schema WHERE type = 'table';
