// purpose: How many statements without end are running, or waiting for somebody to read them.
// parameters: none
// columns: found
SHOW TRANSACTIONS YIELD currentQuery
WHERE currentQuery STARTS WITH '// purpose: A statement that takes longer' OR currentQuery STARTS WITH '// purpose: Rows without end'
RETURN count(*) AS found
