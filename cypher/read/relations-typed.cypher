// purpose: Relations of some types, the latest seen first, then by id.
// parameters: after, count, limit, minSupport, modalities, negated, seenFrom, seenTo, types
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    UNWIND $types AS type
    CALL (type) {
      MATCH (n:Relation)
      USING INDEX SEEK n:Relation(type, order)
      WHERE n.type = type AND n.order > ''
        AND ($negated IS NULL OR n.negated = $negated)
        AND ($modalities IS NULL OR n.modality IN $modalities)
        AND ($minSupport IS NULL OR n.support >= $minSupport)
        AND ($seenFrom IS NULL OR n.order < $seenFrom)
        AND ($seenTo IS NULL OR n.firstSeen <= date($seenTo))
      RETURN n
    }
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  UNWIND $types AS type
  CALL (type) {
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(type, order)
    WHERE n.type = type AND n.order > $after
      AND ($negated IS NULL OR n.negated = $negated)
      AND ($modalities IS NULL OR n.modality IN $modalities)
      AND ($minSupport IS NULL OR n.support >= $minSupport)
      AND ($seenFrom IS NULL OR n.order < $seenFrom)
      AND ($seenTo IS NULL OR n.firstSeen <= date($seenTo))
    RETURN n ORDER BY n.type, n.order LIMIT $limit
  }
  RETURN n ORDER BY n.order LIMIT $limit
}
RETURN total, properties(n) AS relation
ORDER BY n.order
