// purpose: Holds an article n against a filter; what the filter does not name does not restrict.
// parameters: filter
// columns: none
AND ($filter.language IS NULL OR n.language = $filter.language)
AND ($filter.source IS NULL OR n.source = $filter.source)
AND ($filter.publishedFrom IS NULL OR n.order < $filter.publishedFrom)
AND ($filter.publishedTo IS NULL OR (n.order >= $filter.publishedTo AND n.published IS NOT NULL))
AND ($filter.words IS NULL OR all(word IN $filter.words WHERE (' ' + n.words) CONTAINS (' ' + word)))
