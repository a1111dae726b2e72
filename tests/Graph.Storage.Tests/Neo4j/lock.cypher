// purpose: Locks a node and counts how often that was committed.
// parameters: id
// columns: count
MERGE (n:Lock {id: $id})
SET n.count = coalesce(n.count, 0) + 1
RETURN n.count AS count
