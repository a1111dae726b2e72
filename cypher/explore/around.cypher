// purpose: What is known around an actor, the latest first. Set $name.
// parameters: name
// columns: path
// example: :param name => 'Kina'
MATCH (a:Actor {name: $name})
MATCH path = (a)-[edge]-(other:Entity)
WHERE edge.support IS NOT NULL
RETURN path
ORDER BY edge.lastSeen DESC
LIMIT 60
