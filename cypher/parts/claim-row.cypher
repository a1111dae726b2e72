// purpose: A claim n, with its ends where they are asked for.
// parameters: none
// columns: none
n {
    // include: claim-fields
    , itsSubject: head([(n)-[:SUBJECT]->(w:Actor) | //? subjects
    // include: actor-row of w //? subjects
    ]) //? subjects
    , itsObject: head([(n)-[:OBJECT]->(w:Actor) | //? objects
    // include: actor-row of w //? objects
    ]) //? objects
}
