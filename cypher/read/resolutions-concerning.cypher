// purpose: Resolutions about a state or organization, by id.
// parameters: after, before, concerns, count, filter, limit
// columns: total, resolution
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (r:Relation)
    USING INDEX SEEK r:Relation(object, type, order)
    WHERE r.object = $concerns AND r.type = 'CONCERNS' AND r.order > '' AND NOT r.negated
    MATCH (n:Resolution {id: r.subject})
    WHERE n.id > ''
    // include: resolution-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (r:Relation)
  USING INDEX SEEK r:Relation(object, type, order)
  WHERE r.object = $concerns AND r.type = 'CONCERNS' AND r.order > '' AND NOT r.negated
  MATCH (n:Resolution {id: r.subject})
  WHERE n.id > $after AND n.id < $before
  // include: resolution-filter
  RETURN DISTINCT n ORDER BY n.id LIMIT $limit //? forward
  RETURN DISTINCT n ORDER BY n.id DESC LIMIT $limit //? backward
}
RETURN total,
  // include: resolution-row
  AS resolution
ORDER BY n.id //? forward
ORDER BY n.id DESC //? backward
