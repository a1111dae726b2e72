// purpose: Parts of actors' names, for CONTAINS in Neo4j Browser.
// parameters: none
// columns: none
CREATE TEXT INDEX actor_name_text IF NOT EXISTS FOR (n:Actor) ON (n.name)
