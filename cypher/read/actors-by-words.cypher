// purpose: Actors with a name that holds words that begin so, and some others, by name and id.
// parameters: after, before, count, filter, limit, query
// columns: total, actor
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    // include: actors-named
    WITH n WHERE n.order > ''
    // include: actor-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  // include: actors-named
  WITH n WHERE n.order > $after AND n.order < $before
  // include: actor-filter
  RETURN n ORDER BY n.order LIMIT $limit //? forward
  RETURN n ORDER BY n.order DESC LIMIT $limit //? backward
}
RETURN total,
  // include: actor-row
  AS actor
ORDER BY n.order //? forward
ORDER BY n.order DESC //? backward
