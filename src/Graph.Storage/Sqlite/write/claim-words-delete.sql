-- Forgets the words of all claims of an article.
DELETE FROM claim_words WHERE rowid IN (SELECT key FROM claim WHERE article = @article);
