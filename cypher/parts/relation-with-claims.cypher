// purpose: A relation n, with its latest claims where they are asked for.
// parameters: claims
// columns: none
n {
    // include: relation-fields
    , itsClaims: COLLECT { //? claims
      MATCH (c:Claim) //? claims
      USING INDEX SEEK c:Claim(relation, order) //? claims
      WHERE c.relation = n.id AND c.order > '' //? claims
      WITH c ORDER BY c.relation, c.order LIMIT $claims //? claims
      RETURN c { //? claims
        // include: claim-fields of c //? claims
      } //? claims
    } //? claims
}
