// purpose: Claims with a node as subject, the latest seen first, then by id.
// parameters: after, count, involving, limit, minConfidence, modalities, negated, object, seenFrom, seenTo, subject, types, words
// columns: total, claim
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (n:Claim)
    USING INDEX SEEK n:Claim(subject, order)
    WHERE n.subject = $subject AND n.order > ''
      AND ($object IS NULL OR n.object = $object)
      AND ($involving IS NULL OR n.subject = $involving OR n.object = $involving)
      AND ($types IS NULL OR n.type IN $types)
      AND ($negated IS NULL OR n.negated = $negated)
      AND ($modalities IS NULL OR n.modality IN $modalities)
      AND ($minConfidence IS NULL OR n.confidence >= $minConfidence)
      AND ($seenFrom IS NULL OR n.order < $seenFrom)
      AND ($seenTo IS NULL OR (n.order >= $seenTo AND n.seen IS NOT NULL))
      AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(subject, order)
  WHERE n.subject = $subject AND n.order > $after
    AND ($object IS NULL OR n.object = $object)
    AND ($involving IS NULL OR n.subject = $involving OR n.object = $involving)
    AND ($types IS NULL OR n.type IN $types)
    AND ($negated IS NULL OR n.negated = $negated)
    AND ($modalities IS NULL OR n.modality IN $modalities)
    AND ($minConfidence IS NULL OR n.confidence >= $minConfidence)
    AND ($seenFrom IS NULL OR n.order < $seenFrom)
    AND ($seenTo IS NULL OR (n.order >= $seenTo AND n.seen IS NOT NULL))
    AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
  RETURN n ORDER BY n.subject, n.order LIMIT $limit
}
RETURN total, properties(n) AS claim
ORDER BY n.order
