// purpose: Makes and locks resolutions, events and quotes in the order of their ids, and tells which article names each.
// parameters: resolutions, events, quotes
// columns: id, namedBy
CALL () {
  UNWIND $resolutions AS id
  MERGE (n:Resolution {id: id})
  SET n.lock = true
  REMOVE n.lock
  RETURN n
  UNION ALL
  UNWIND $events AS id
  MERGE (n:Event {id: id})
  SET n.lock = true
  REMOVE n.lock
  RETURN n
  UNION ALL
  UNWIND $quotes AS id
  MERGE (n:Quote {id: id})
  SET n.lock = true
  REMOVE n.lock
  RETURN n
}
RETURN n.id AS id, n.namedBy AS namedBy
