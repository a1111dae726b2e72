// purpose: A step away from the nodes last, along the relations with most claims; none where it would go too far or enough nodes are known.
// parameters: around, depth, filter, limit, size
// columns: known, depths, last, cut, step
CALL (known, last, cut, step) {
  CALL (last, cut, step) {
    UNWIND CASE WHEN cut OR step > $depth THEN [] ELSE [id IN last WHERE $around IS NULL OR id IN $around] END AS node
    CALL (node) {
      MATCH (n:Relation)
      USING INDEX SEEK n:Relation(subject, rank, type, negated)
      WHERE n.subject = node AND n.rank > '' AND n.type IS NOT NULL AND n.negated IS NOT NULL
      // include: relation-filter
      RETURN n, n.rank AS rank ORDER BY n.subject, n.rank LIMIT $limit
      UNION ALL
      MATCH (n:Relation)
      USING INDEX SEEK n:Relation(object, rank, type, negated)
      WHERE n.object = node AND n.rank > '' AND n.type IS NOT NULL AND n.negated IS NOT NULL
      // include: relation-filter
      RETURN n, n.rank AS rank ORDER BY n.object, n.rank LIMIT $limit
    }
    WITH DISTINCT n, rank ORDER BY rank LIMIT $limit
    RETURN collect(n) AS along
  }
  WITH known, along, COLLECT {
    UNWIND along[..$limit - 1] AS r
    UNWIND [r.subject, r.object] AS end
    WITH end WHERE end IS NOT NULL AND NOT end IN known
    RETURN DISTINCT end
  } AS found
  RETURN found[..$size - size(known)] AS fresh, size(along) = $limit OR size(known) + size(found) > $size AS enough
}
WITH known + fresh AS known, depths + [id IN fresh | step] AS depths, fresh AS last, cut OR enough AS cut, step + 1 AS step
