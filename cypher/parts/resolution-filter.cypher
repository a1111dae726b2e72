// purpose: Holds a resolution n against a filter; what the filter does not name does not restrict.
// parameters: filter
// columns: none
AND ($filter.words IS NULL OR all(word IN $filter.words WHERE (' ' + n.words) CONTAINS (' ' + word)))
