// purpose: Relations with a node as subject, the latest seen first, then by id.
// parameters: after, count, involving, limit, minSupport, modalities, negated, node, object, seenFrom, seenTo
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Relation)
    USING INDEX SEEK n:Relation(subject, order)
    WHERE n.subject = $node AND n.order > ''
      AND ($object IS NULL OR n.object = $object)
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
  USING INDEX SEEK n:Relation(subject, order)
  WHERE n.subject = $node AND n.order > $after
    AND ($object IS NULL OR n.object = $object)
    AND ($involving IS NULL OR n.subject = $involving OR n.object = $involving)
    AND ($negated IS NULL OR n.negated = $negated)
    AND ($modalities IS NULL OR n.modality IN $modalities)
    AND ($minSupport IS NULL OR n.support >= $minSupport)
    AND ($seenFrom IS NULL OR n.order < $seenFrom)
    AND ($seenTo IS NULL OR n.firstSeen <= date($seenTo))
  RETURN n ORDER BY n.subject, n.order LIMIT $limit
}
RETURN total, properties(n) AS relation
ORDER BY n.order
