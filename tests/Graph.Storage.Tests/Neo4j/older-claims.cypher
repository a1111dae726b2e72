// purpose: Takes from claims what schema 53 gives them.
// parameters: none
// columns: none
MATCH (c:Claim)
REMOVE c.period
