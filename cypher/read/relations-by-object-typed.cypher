// purpose: Relations of some types with a node as object, the latest seen first, then by id.
// parameters: after, count, involving, limit, minSupport, modalities, negated, node, seenFrom, seenTo, types
// columns: total, relation
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    UNWIND $types AS type
    CALL (type) {
      MATCH (n:Relation)
      USING INDEX SEEK n:Relation(object, type, order)
      WHERE n.object = $node AND n.type = type AND n.order > ''
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
    USING INDEX SEEK n:Relation(object, type, order)
    WHERE n.object = $node AND n.type = type AND n.order > $after
      AND ($involving IS NULL OR n.subject = $involving OR n.object = $involving)
      AND ($negated IS NULL OR n.negated = $negated)
      AND ($modalities IS NULL OR n.modality IN $modalities)
      AND ($minSupport IS NULL OR n.support >= $minSupport)
      AND ($seenFrom IS NULL OR n.order < $seenFrom)
      AND ($seenTo IS NULL OR n.firstSeen <= date($seenTo))
    RETURN n ORDER BY n.object, n.type, n.order LIMIT $limit
  }
  RETURN n ORDER BY n.order LIMIT $limit
}
RETURN total, properties(n) AS relation
ORDER BY n.order
