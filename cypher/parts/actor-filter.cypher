// purpose: Holds an actor n against a filter; what the filter does not name does not restrict.
// parameters: filter
// columns: none
AND ($filter.kinds IS NULL OR n.kind IN $filter.kinds)
AND ($filter.words IS NULL OR n.id IN $filter.known OR any(name IN n.words WHERE all(word IN $filter.words WHERE (' ' + name) CONTAINS (' ' + word))))
