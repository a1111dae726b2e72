// purpose: Relations of some types with a node as subject, the latest seen first, then by id.
// parameters: after, count, involving, limit, minSupport, modalities, negated, node, object, seenFrom, seenTo, types
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    UNWIND $types AS type
    CALL (type) {
      MATCH (n:Relation)
      USING INDEX SEEK n:Relation(subject, type, order)
      WHERE n.subject = $node AND n.type = type AND n.order > ''
        AND ($object IS NULL OR n.object = $object)
        AND ($involving IS NULL OR n.subject = $involving OR n.object = $involving)
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
    USING INDEX SEEK n:Relation(subject, type, order)
    WHERE n.subject = $node AND n.type = type AND n.order > $after
      AND ($object IS NULL OR n.object = $object)
      AND ($involving IS NULL OR n.subject = $involving OR n.object = $involving)
      AND ($negated IS NULL OR n.negated = $negated)
      AND ($modalities IS NULL OR n.modality IN $modalities)
      AND ($minSupport IS NULL OR n.support >= $minSupport)
      AND ($seenFrom IS NULL OR n.order < $seenFrom)
      AND ($seenTo IS NULL OR n.firstSeen <= date($seenTo))
    RETURN n ORDER BY n.subject, n.type, n.order LIMIT $limit
  }
  RETURN n ORDER BY n.order LIMIT $limit
}
RETURN total, properties(n) AS relation
ORDER BY n.order
