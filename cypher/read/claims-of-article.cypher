// purpose: Claims of an article, the latest seen first, then by id.
// parameters: after, article, count, involving, limit, minConfidence, modalities, negated, object, relation, seenFrom, seenTo, subject, types, words
// columns: total, claim
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    MATCH (:Article {id: $article})<-[:FROM_ARTICLE]-(n:Claim)
    WHERE n.order > ''
      AND ($relation IS NULL OR n.relation = $relation)
      AND ($subject IS NULL OR n.subject = $subject)
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
  MATCH (:Article {id: $article})<-[:FROM_ARTICLE]-(n:Claim)
  WHERE n.order > $after
    AND ($relation IS NULL OR n.relation = $relation)
    AND ($subject IS NULL OR n.subject = $subject)
    AND ($object IS NULL OR n.object = $object)
    AND ($involving IS NULL OR n.subject = $involving OR n.object = $involving)
    AND ($types IS NULL OR n.type IN $types)
    AND ($negated IS NULL OR n.negated = $negated)
    AND ($modalities IS NULL OR n.modality IN $modalities)
    AND ($minConfidence IS NULL OR n.confidence >= $minConfidence)
    AND ($seenFrom IS NULL OR n.order < $seenFrom)
    AND ($seenTo IS NULL OR (n.order >= $seenTo AND n.seen IS NOT NULL))
    AND all(word IN $words WHERE (' ' + n.words) CONTAINS (' ' + word))
  RETURN n ORDER BY n.order LIMIT $limit
}
RETURN total, properties(n) AS claim
ORDER BY n.order
