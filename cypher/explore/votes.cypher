// purpose: How states voted on a resolution. Set $resolution to a part of its name or symbol.
// parameters: resolution
// columns: path
// example: :param resolution => 'brittiskt'
MATCH (r:Resolution)
WHERE toLower(r.name) CONTAINS toLower($resolution) OR toLower(coalesce(r.symbol, '')) CONTAINS toLower($resolution)
MATCH path = (r)-[:SPONSORED|VETOED|VOTED_FOR|VOTED_AGAINST|ABSTAINED_ON|CONCERNS]-(:Actor)
RETURN path
