// purpose: Quotes by id; what does not exist is left out.
// parameters: ids
// columns: quote
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n:Quote
RETURN n {.id, .text, .direct} AS quote
