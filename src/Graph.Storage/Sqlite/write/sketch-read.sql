-- A sketch.
SELECT hashes FROM sketch WHERE key = @key;
