-- Removes a relation that no claim supports.
DELETE FROM relation WHERE key = @relation;
