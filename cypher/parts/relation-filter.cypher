// purpose: Holds a relation n against a filter; what the filter does not name does not restrict.
// parameters: filter
// columns: none
AND ($filter.subject IS NULL OR n.subject = $filter.subject)
AND ($filter.object IS NULL OR n.object = $filter.object)
AND ($filter.involving IS NULL OR n.subject = $filter.involving OR n.object = $filter.involving)
AND ($filter.any IS NULL OR n.subject IN $filter.any OR n.object IN $filter.any)
AND ($filter.all IS NULL OR all(id IN $filter.all WHERE n.subject = id OR n.object = id))
AND ($filter.bothEnds IS NULL OR (n.subject IN $filter.bothEnds AND n.object IN $filter.bothEnds))
AND ($filter.kinds IS NULL OR any(kind IN $filter.kinds WHERE n.subject STARTS WITH kind OR n.object STARTS WITH kind))
AND ($filter.types IS NULL OR n.type IN $filter.types)
AND ($filter.negated IS NULL OR n.negated = $filter.negated)
AND ($filter.modalities IS NULL OR n.modality IN $filter.modalities)
AND ($filter.minConfidence IS NULL OR n.confidence >= $filter.minConfidence)
AND ($filter.seenFrom IS NULL OR n.order < $filter.seenFrom)
AND ($filter.seenTo IS NULL OR n.firstSeen <= date($filter.seenTo))
AND ($filter.minSupport IS NULL OR n.support >= $filter.minSupport)
AND ($filter.disputed IS NULL OR EXISTS {
  MATCH (other:Relation)
  WHERE other.subject = n.subject AND other.type = n.type AND other.order > '' AND other.negated <> n.negated
    AND (other.object = n.object OR (other.object IS NULL AND n.object IS NULL))
})
AND ($filter.claims IS NULL OR EXISTS {
  MATCH (c:Claim)
  WHERE c.relation = n.id AND c.order > ''
    AND ($filter.attributedTo IS NULL OR c.attributedTo = $filter.attributedTo)
    AND ($filter.words IS NULL OR all(word IN $filter.words WHERE (' ' + c.words) CONTAINS (' ' + word)))
    AND ($filter.language IS NULL OR EXISTS { MATCH (c)-[:FROM_ARTICLE]->(a:Article) WHERE a.language = $filter.language })
    AND ($filter.source IS NULL OR EXISTS { MATCH (c)-[:FROM_ARTICLE]->(a:Article) WHERE a.source = $filter.source })
})
