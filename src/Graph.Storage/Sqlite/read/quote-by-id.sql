-- The claim that holds a quote.
SELECT claim.key, claim.article FROM quote JOIN claim ON claim.key = quote.claim WHERE quote.id = @id;
