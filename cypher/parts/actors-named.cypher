// purpose: Actors n with a name that holds words that begin so, and some others.
// parameters: filter, query
// columns: n
CALL () {
  CALL db.index.fulltext.queryNodes('actor_words', $query) YIELD node AS n
  RETURN n
  UNION
  UNWIND $filter.known AS known
  MATCH (n:Actor)
  USING INDEX SEEK n:Actor(id)
  WHERE n.id = known
  RETURN n
}
