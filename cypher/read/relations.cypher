// purpose: Relations, the latest seen first, then by id.
// parameters: after, count, limit, minSupport, modalities, negated, seenFrom, seenTo
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(order)
    WHERE n.order > ''
      AND ($negated IS NULL OR n.negated = $negated)
      AND ($modalities IS NULL OR n.modality IN $modalities)
      AND ($minSupport IS NULL OR n.support >= $minSupport)
      AND ($seenFrom IS NULL OR n.order < $seenFrom)
      AND ($seenTo IS NULL OR n.firstSeen <= date($seenTo))
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Relation)
  USING INDEX SEEK n:Relation(order)
  WHERE n.order > $after
    AND ($negated IS NULL OR n.negated = $negated)
    AND ($modalities IS NULL OR n.modality IN $modalities)
    AND ($minSupport IS NULL OR n.support >= $minSupport)
    AND ($seenFrom IS NULL OR n.order < $seenFrom)
    AND ($seenTo IS NULL OR n.firstSeen <= date($seenTo))
  RETURN n ORDER BY n.order LIMIT $limit
}
RETURN total, properties(n) AS relation
ORDER BY n.order
