// purpose: How many claims of some types are alike in what they are counted by, most first.
// parameters: after, before, by, filter, first, types
// columns: keys, claims
UNWIND $types AS wanted
MATCH (n:Claim)
USING INDEX SEEK n:Claim(type, order, period)
WHERE n.type = wanted AND n.order > $after AND n.order < $before AND n.period IS NOT NULL
// include: claim-filter
WITH
// include: counted-claim
// include: claim-counts
