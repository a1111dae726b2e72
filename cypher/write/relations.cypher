// purpose: Adds new claims to their relations, in the order of their ids. The cost does not depend on how many claims they have already.
// parameters: relations
// columns: id, isNew
UNWIND $relations AS row
MERGE (r:Relation {id: row.properties.id})
ON CREATE SET r = row.properties, r.modalities = [0, 0, 0, 0]
SET r.lock = true
REMOVE r.lock
WITH row, r, r.support IS NULL AS isNew, date(row.firstSeen) AS first, date(row.lastSeen) AS last,
  [i IN range(0, 3) | r.modalities[i] + row.modalities[i]] AS modalities
WITH row, r, isNew, first, last, modalities, reduce(sum = 0, n IN modalities | sum + n) AS support
// include: relation-support
  r.confidence = CASE WHEN r.confidence >= row.confidence THEN r.confidence ELSE row.confidence END,
  r.firstSeen = CASE WHEN r.firstSeen <= first OR first IS NULL THEN r.firstSeen ELSE first END,
  r.lastSeen = CASE WHEN r.lastSeen >= last OR last IS NULL THEN r.lastSeen ELSE last END,
  r.order = CASE WHEN r.order <= row.order THEN r.order ELSE row.order END
RETURN r.id AS id, isNew
