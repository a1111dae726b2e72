-- Claims of one article in their order.
SELECT * FROM claim WHERE article = @article ORDER BY ordinal;
