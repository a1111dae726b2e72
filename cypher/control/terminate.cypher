// purpose: Stops the statement that carries a tag, after its caller has given it up.
// parameters: tag
// columns: message
SHOW TRANSACTIONS YIELD transactionId AS id, parameters AS carried
WHERE carried._tag = $tag
TERMINATE TRANSACTIONS id YIELD message
RETURN message
