-- Removes an article from those that are not to be read yet.
DELETE FROM staged WHERE key = @key;
