-- The key of a relation.
SELECT key FROM relation WHERE id = @id;
