// purpose: The floor: relations with their figures, which the script has added up.
// parameters: rows
// columns: none
UNWIND $rows AS row
MERGE (r:Relation {id: row.properties.id})
SET r = row.properties, r.modalities = row.modalities, r.support = reduce(sum = 0, n IN row.modalities | sum + n), r.modality = 'ASSERTED',
  r.confidence = row.confidence, r.firstSeen = date(row.firstSeen), r.lastSeen = date(row.lastSeen), r.order = row.order
