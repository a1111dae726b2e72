// purpose: Removes the mentions of articles, and tells whom they named how.
// parameters: articles
// columns: target, order, names, given
UNWIND $articles AS id
MATCH (:Article {id: id})-[m:MENTIONS]->()
WITH m, m.target AS target, m.order AS order, [m.name] + coalesce(m.aliases, []) AS names, coalesce(m.isNameGiven, true) AS given
DELETE m
RETURN target, order, names, given
