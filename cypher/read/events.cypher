// purpose: Events by id.
// parameters: after, before, count, filter, limit
// columns: total, event
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Event)
    USING INDEX SEEK n:Event(id)
    WHERE n.id > ''
    // include: event-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Event)
  USING INDEX SEEK n:Event(id)
  WHERE n.id > $after AND n.id < $before
  // include: event-filter
  RETURN n ORDER BY n.id LIMIT $limit //? forward
  RETURN n ORDER BY n.id DESC LIMIT $limit //? backward
}
RETURN total,
  // include: event-row
  AS event
ORDER BY n.id //? forward
ORDER BY n.id DESC //? backward
