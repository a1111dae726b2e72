// purpose: Links articles to the actors, resolutions and events that they speak of.
// parameters: actors, resolutions, events
// columns: none
CALL () {
  UNWIND $actors AS row
  MATCH (a:Article {id: row.article})
  MATCH (n:Actor {id: row.mention.target})
  CREATE (a)-[m:MENTIONS]->(n)
  SET m = row.mention
}
CALL () {
  UNWIND $resolutions AS row
  MATCH (a:Article {id: row.article})
  MATCH (n:Resolution {id: row.mention.target})
  CREATE (a)-[m:MENTIONS]->(n)
  SET m = row.mention
}
CALL () {
  UNWIND $events AS row
  MATCH (a:Article {id: row.article})
  MATCH (n:Event {id: row.mention.target})
  CREATE (a)-[m:MENTIONS]->(n)
  SET m = row.mention
}
