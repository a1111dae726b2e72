// purpose: Who vetoed with whom: states and the resolutions that they stopped together.
// parameters: none
// columns: together
MATCH together = (a:State)-[:VETOED]->(r:Resolution)<-[:VETOED]-(b:State)
WHERE a.id < b.id
RETURN together
LIMIT 100
