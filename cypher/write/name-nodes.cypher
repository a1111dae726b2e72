// purpose: Gives actors, resolutions, events and quotes their names.
// parameters: actors, resolutions, events, quotes
// columns: none
CALL () {
  UNWIND $actors AS row
  MATCH (n:Actor {id: row.id})
  SET n += row
}
CALL () {
  UNWIND $resolutions AS row
  MATCH (n:Resolution {id: row.id})
  SET n += row
}
CALL () {
  UNWIND $events AS row
  MATCH (n:Event {id: row.id})
  SET n += row
}
CALL () {
  UNWIND $quotes AS row
  MATCH (n:Quote {id: row.id})
  SET n += row
}
