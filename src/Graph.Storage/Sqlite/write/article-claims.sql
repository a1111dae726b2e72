-- Where an article and its first claim stand.
SELECT place, first_claim FROM article WHERE key = @key;
