// purpose: Relations with a node as object, the latest seen first, then by id.
// parameters: after, count, involving, limit, minSupport, modalities, negated, node, seenFrom, seenTo
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(object, order)
    WHERE n.object = $node AND n.order > ''
      AND ($involving IS NULL OR n.subject = $involving OR n.object = $involving)
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
  USING INDEX SEEK n:Relation(object, order)
  WHERE n.object = $node AND n.order > $after
    AND ($involving IS NULL OR n.subject = $involving OR n.object = $involving)
    AND ($negated IS NULL OR n.negated = $negated)
    AND ($modalities IS NULL OR n.modality IN $modalities)
    AND ($minSupport IS NULL OR n.support >= $minSupport)
    AND ($seenFrom IS NULL OR n.order < $seenFrom)
    AND ($seenTo IS NULL OR n.firstSeen <= date($seenTo))
  RETURN n ORDER BY n.object, n.order LIMIT $limit
}
RETURN total, properties(n) AS relation
ORDER BY n.order
