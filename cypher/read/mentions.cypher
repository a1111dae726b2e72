// purpose: The actors that each of several articles speaks of, in the order of the articles.
// parameters: ids
// columns: article, actor, name, spans, texts
UNWIND $ids AS id
MATCH (:Article {id: id})-[m:MENTIONS]->(:Actor)
RETURN id AS article, m.target AS actor, m.name AS name, m.spans AS spans, m.texts AS texts
ORDER BY article, m.position
