// purpose: Who attacks, threatens, sanctions or coerces whom.
// parameters: none
// columns: path
MATCH path = (:Actor)-[:ATTACKED|INVADED|THREATENED|SANCTIONED|COERCED|MOBILISED_AGAINST]->(:Actor)
RETURN path
LIMIT 100
