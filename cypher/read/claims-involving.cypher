// purpose: Claims with a node on either side, the latest seen first, then by id.
// parameters: after, count, involving, limit, minConfidence, modalities, negated, seenFrom, seenTo, types, words
// columns: total, claim
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    CALL (asked) {
      MATCH (n:Claim)
      USING INDEX SEEK n:Claim(subject, order)
      WHERE n.subject = $involving AND n.order > ''
        AND ($types IS NULL OR n.type IN $types)
        AND ($negated IS NULL OR n.negated = $negated)
        AND ($modalities IS NULL OR n.modality IN $modalities)
        AND ($minConfidence IS NULL OR n.confidence >= $minConfidence)
        AND ($seenFrom IS NULL OR n.order < $seenFrom)
        AND ($seenTo IS NULL OR (n.order >= $seenTo AND n.seen IS NOT NULL))
        AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
      RETURN n
      UNION
      MATCH (n:Claim)
      USING INDEX SEEK n:Claim(object, order)
      WHERE n.object = $involving AND n.order > ''
        AND ($types IS NULL OR n.type IN $types)
        AND ($negated IS NULL OR n.negated = $negated)
        AND ($modalities IS NULL OR n.modality IN $modalities)
        AND ($minConfidence IS NULL OR n.confidence >= $minConfidence)
        AND ($seenFrom IS NULL OR n.order < $seenFrom)
        AND ($seenTo IS NULL OR (n.order >= $seenTo AND n.seen IS NOT NULL))
        AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
      RETURN n
    }
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (total) {
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(subject, order)
  WHERE n.subject = $involving AND n.order > $after
    AND ($types IS NULL OR n.type IN $types)
    AND ($negated IS NULL OR n.negated = $negated)
    AND ($modalities IS NULL OR n.modality IN $modalities)
    AND ($minConfidence IS NULL OR n.confidence >= $minConfidence)
    AND ($seenFrom IS NULL OR n.order < $seenFrom)
    AND ($seenTo IS NULL OR (n.order >= $seenTo AND n.seen IS NOT NULL))
    AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
  RETURN n ORDER BY n.subject, n.order LIMIT $limit
  UNION
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(object, order)
  WHERE n.object = $involving AND n.order > $after
    AND ($types IS NULL OR n.type IN $types)
    AND ($negated IS NULL OR n.negated = $negated)
    AND ($modalities IS NULL OR n.modality IN $modalities)
    AND ($minConfidence IS NULL OR n.confidence >= $minConfidence)
    AND ($seenFrom IS NULL OR n.order < $seenFrom)
    AND ($seenTo IS NULL OR (n.order >= $seenTo AND n.seen IS NOT NULL))
    AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
  RETURN n ORDER BY n.object, n.order LIMIT $limit
}
WITH total, n ORDER BY n.order LIMIT $limit
RETURN total, properties(n) AS claim
ORDER BY n.order
