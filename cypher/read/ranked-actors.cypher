// purpose: Actors, those with most claims on either side first, then by id.
// parameters: after, before, count, filter, limit
// columns: total, support, actor
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Actor)
    USING INDEX SEEK n:Actor(order)
    WHERE n.order > ''
    // include: actor-filter
    RETURN count(n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Actor)
  USING INDEX SEEK n:Actor(order)
  WHERE n.order > ''
  // include: actor-filter
  CALL (n) {
    MATCH (r:Relation)
    USING INDEX SEEK r:Relation(subject, order)
    WHERE r.subject = n.id AND r.order > ''
    RETURN sum(r.support) AS said
  }
  CALL (n) {
    MATCH (r:Relation)
    USING INDEX SEEK r:Relation(object, order)
    WHERE r.object = n.id AND r.order > '' AND r.subject <> n.id
    RETURN sum(r.support) AS suffered
  }
  WITH n, said + suffered AS support, right('00000000000' + toString(99999999999 - (said + suffered)), 11) + n.id AS rank
  WHERE rank > $after AND rank < $before
  RETURN n, support, rank ORDER BY rank LIMIT $limit //? forward
  RETURN n, support, rank ORDER BY rank DESC LIMIT $limit //? backward
}
RETURN total, support,
  // include: actor-row
  AS actor
ORDER BY rank //? forward
ORDER BY rank DESC //? backward
