// purpose: How many claims are alike in what they are counted by, most first.
// parameters: after, before, by, filter, first
// columns: keys, claims
MATCH (n:Claim)
USING INDEX SEEK n:Claim(order)
WHERE n.order > $after AND n.order < $before
// include: claim-filter
WITH
// include: counted-claim
// include: claim-counts
