// purpose: The floor: relations with their figures, which the script has added up.
// parameters: rows
// columns: none
UNWIND $rows AS row
MERGE (r:Relation {id: row.properties.id})
WITH r, row, reduce(sum = 0, n IN row.modalities | sum + n) AS support
SET r = row.properties, r.modalities = row.modalities, r.support = support, r.modality = 'ASSERTED',
  r.confidence = row.confidence, r.firstSeen = date(row.firstSeen), r.lastSeen = date(row.lastSeen), r.order = row.order,
  r.rank = right('00000000000' + toString(99999999999 - support), 11) + row.properties.id
