// purpose: Rows without end.
// parameters: none
// columns: found
UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN x + y AS found
