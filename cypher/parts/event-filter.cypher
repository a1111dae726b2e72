// purpose: Holds an event n against a filter; what the filter does not name does not restrict.
// parameters: filter
// columns: none
AND ($filter.attendedBy IS NULL OR EXISTS { MATCH (:Entity {id: $filter.attendedBy})-[:ATTENDED]->(n) })
