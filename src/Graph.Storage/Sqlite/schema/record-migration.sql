-- Records a migration.
INSERT INTO schema_migration (version, name) VALUES (@version, @name);
