// purpose: Resolutions about a state or organization, by id.
// parameters: after, concerns, count, limit, words
// columns: total, resolution
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (r:Relation)
    USING INDEX SEEK r:Relation(object, type, order)
    WHERE r.object = $concerns AND r.type = 'CONCERNS' AND r.order > '' AND NOT r.negated
    MATCH (n:Resolution {id: r.subject})
    WHERE n.id > '' AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (r:Relation)
  USING INDEX SEEK r:Relation(object, type, order)
  WHERE r.object = $concerns AND r.type = 'CONCERNS' AND r.order > '' AND NOT r.negated
  MATCH (n:Resolution {id: r.subject})
  WHERE n.id > $after AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
  RETURN DISTINCT n ORDER BY n.id LIMIT $limit
}
RETURN total, n {.id, .name, .symbol} AS resolution
ORDER BY n.id
