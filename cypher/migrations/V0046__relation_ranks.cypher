// purpose: Relations that are there already get their place among those ordered by support.
// parameters: none
// columns: none
MATCH (r:Relation)
USING INDEX SEEK r:Relation(order)
WHERE r.order > '' AND r.rank IS NULL
CALL (r) {
  SET r.rank = right('00000000000' + toString(99999999999 - r.support), 11) + r.id
} IN TRANSACTIONS OF 5000 ROWS
