// purpose: A statement that takes longer than any test.
// parameters: none
// columns: found
UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x * y AS product WHERE product < 0 RETURN count(product) AS found
