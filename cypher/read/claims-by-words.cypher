// purpose: Claims whose evidence holds words that begin so, the latest seen first, then by id.
// parameters: after, count, limit, minConfidence, modalities, negated, query, seenFrom, seenTo, types, words
// columns: total, claim
CALL () {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (asked) {
    CALL db.index.fulltext.queryNodes('claim_words', $query) YIELD node AS n
    WITH n WHERE n.order > ''
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
  CALL db.index.fulltext.queryNodes('claim_words', $query) YIELD node AS n
  WITH n WHERE n.order > $after
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
