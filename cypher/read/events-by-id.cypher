// purpose: Events by id; what does not exist is left out.
// parameters: ids
// columns: event
UNWIND $ids AS id
MATCH (n:Event {id: id})
RETURN n {.id, .name} AS event
