// purpose: Quotes of each of several speakers, the latest published first, then by article, place in the text and id.
// parameters: after, before, count, filter, limit, owners
// columns: owner, total, claim
UNWIND $owners AS owner
CALL (owner) {
  UNWIND CASE WHEN $count THEN [true] ELSE [] END AS asked
  CALL (owner, asked) {
    MATCH (n:Claim)
    USING INDEX SEEK n:Claim(subject, quoteOrder)
    WHERE n.subject = owner AND n.quoteOrder > ''
    // include: quote-filter
    RETURN count(DISTINCT n) AS matched
  }
  RETURN sum(matched) AS total
}
OPTIONAL CALL (owner) {
  MATCH (n:Claim)
  USING INDEX SEEK n:Claim(subject, quoteOrder)
  WHERE n.subject = owner AND n.quoteOrder > $after AND n.quoteOrder < $before
  // include: quote-filter
  RETURN n ORDER BY n.subject, n.quoteOrder LIMIT $limit //? forward
  RETURN n ORDER BY n.subject DESC, n.quoteOrder DESC LIMIT $limit //? backward
}
RETURN owner, total,
  // include: claim-row
  AS claim
ORDER BY owner, n.quoteOrder //? forward
ORDER BY owner, n.quoteOrder DESC //? backward
