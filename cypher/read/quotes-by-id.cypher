// purpose: Quotes by id; what does not exist is left out.
// parameters: ids
// columns: quote
UNWIND $ids AS id
MATCH (n:Quote {id: id})
RETURN n {.id, .text, .direct} AS quote
