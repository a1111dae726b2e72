-- Removes a relation that no claim supports.
DELETE FROM relation WHERE id = @relation AND support = 0;
