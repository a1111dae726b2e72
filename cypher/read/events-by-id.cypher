// purpose: Events by id; what does not exist is left out.
// parameters: ids
// columns: event
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n:Event
RETURN
  // include: event-row
  AS event
