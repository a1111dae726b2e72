// purpose: All that an article a says, in its order.
// parameters: none
// columns: none
a {.id, .text, .language, .title, .published, .source, .url, .version, .modified, .own} AS article,
  COLLECT {
    MATCH (a)-[m:MENTIONS]->(n:Actor)
    RETURN {id: m.target, kind: n.kind, name: m.name, aliases: m.aliases, spans: m.spans, texts: m.texts} ORDER BY m.position
  } AS actors,
  COLLECT { MATCH (a)-[m:MENTIONS]->(:Resolution) RETURN {id: m.target, name: m.name, symbol: m.symbol} ORDER BY m.position } AS resolutions,
  COLLECT { MATCH (a)-[m:MENTIONS]->(:Event) RETURN {id: m.target, name: m.name} ORDER BY m.position } AS events,
  COLLECT {
    MATCH (a)<-[:FROM_ARTICLE]-(n:Claim)
    WITH n ORDER BY n.position
    RETURN
    // include: claim-row
  } AS claims
