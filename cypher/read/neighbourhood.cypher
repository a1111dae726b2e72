// purpose: The nodes around one in up to three steps, those with most claims first, and the relations among them.
// parameters: around, depth, filter, limit, of, size
// columns: known, depths, cut, actors, relations
WITH [$of] AS known, [0] AS depths, [$of] AS last, false AS cut, 1 AS step
// include: neighbourhood-step
// include: neighbourhood-step
// include: neighbourhood-step
CALL (known) {
  UNWIND known AS node
  MATCH (n:Relation)
  USING INDEX SEEK n:Relation(subject, object)
  WHERE n.subject = node AND n.object IN known
  // include: relation-filter
  WITH n, n.rank AS rank ORDER BY rank LIMIT $limit
  RETURN collect(
    // include: relation-row
  ) AS relations
}
RETURN known, depths, cut, COLLECT {
  UNWIND known AS id MATCH (a:Actor {id: id}) RETURN
    // include: actor-row of a
} AS actors, relations
