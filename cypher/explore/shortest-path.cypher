// purpose: The shortest path between two actors over what they did, not over the articles that tell of it. Set $from and $to to names.
// parameters: from, to
// columns: path
// example: :param from => 'Kina'
// example: :param to => 'USA'
MATCH (a:Actor {name: $from}), (b:Actor {name: $to})
MATCH path = shortestPath((a)-[*..6]-(b))
WHERE none(node IN nodes(path) WHERE node:Article OR node:Claim)
RETURN path
