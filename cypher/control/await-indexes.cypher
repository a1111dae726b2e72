// purpose: Waits until new indexes answer.
// parameters: seconds
// columns: none
CALL db.awaitIndexes($seconds)
