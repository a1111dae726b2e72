// purpose: What rests on somebody's word: claims that an article only reports, by the actor whose words they are.
// parameters: none
// columns: source, claims, examples
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(source:Actor)
WITH source, c ORDER BY c.order
WITH source, count(c) AS claims, collect(c.sentence)[..3] AS examples
RETURN source.name AS source, claims, examples
ORDER BY claims DESC
LIMIT 25
