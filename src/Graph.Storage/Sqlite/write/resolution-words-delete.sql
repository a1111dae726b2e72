-- Forgets a resolution's words.
DELETE FROM resolution_words WHERE rowid = @key;
