-- The key of a relation type.
SELECT key FROM relation_type WHERE name = @name;
