// purpose: How many endless statements are running.
// parameters: none
// columns: found
SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// purpose: A statement that takes longer' RETURN count(*) AS found
