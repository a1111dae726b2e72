// purpose: What the number of claims of a relation r tells of it: its modality, and its place among those ordered by support.
// parameters: none
// columns: none
SET r.modalities = modalities,
  r.support = support,
  r.rank = right('00000000000' + toString(99999999999 - support), 11) + r.id,
  r.modality = head([i IN range(0, 3) WHERE modalities[i] > 0 | ['ASSERTED', 'REPORTED', 'PLANNED', 'HYPOTHETICAL'][i]]),
