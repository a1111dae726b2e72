// purpose: Holds a claim n that quotes against a filter; what the filter does not name does not restrict.
// parameters: filter
// columns: none
AND ($filter.direct IS NULL OR n.quoteDirect = $filter.direct)
AND ($filter.publishedFrom IS NULL OR n.quoteOrder < $filter.publishedFrom)
AND ($filter.publishedTo IS NULL OR (n.quoteOrder >= $filter.publishedTo AND n.published IS NOT NULL))
AND ($filter.words IS NULL OR all(word IN $filter.words WHERE (' ' + n.quoteWords) CONTAINS (' ' + word)))
AND ($filter.language IS NULL OR EXISTS { MATCH (n)-[:FROM_ARTICLE]->(a:Article) WHERE a.language = $filter.language })
AND ($filter.source IS NULL OR EXISTS { MATCH (n)-[:FROM_ARTICLE]->(a:Article) WHERE a.source = $filter.source })
