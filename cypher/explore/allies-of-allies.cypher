// purpose: Allies of the allies of a state that are not its own allies yet. Set $state to a name.
// parameters: state
// columns: path
// example: :param state => 'Nordkorea'
MATCH (a:State {name: $state})
MATCH path = (a)-[:ALLIED_WITH]-(:Actor)-[:ALLIED_WITH]-(b:Actor)
WHERE a <> b AND NOT EXISTS { (a)-[:ALLIED_WITH]-(b) }
RETURN path
LIMIT 100
