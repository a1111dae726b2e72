// purpose: Claims that are there already tell when they were seen as exactly as is known.
// parameters: none
// columns: none
MATCH (c:Claim)
USING INDEX SEEK c:Claim(order)
WHERE c.order > '' AND c.period IS NULL
CALL (c) {
  WITH c, toString(c.seen) AS day
  SET c.period = CASE
    WHEN day IS NULL THEN ''
    WHEN c.precision = 'YEAR' THEN left(day, 4)
    WHEN c.precision = 'MONTH' THEN left(day, 7)
    WHEN c.precision = 'WEEK' THEN day + 'W'
    ELSE day
  END
} IN TRANSACTIONS OF 5000 ROWS
