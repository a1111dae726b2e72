// purpose: A claim n, with its ends where they are asked for.
// parameters: none
// columns: none
n {
    // include: claim-fields
    , itsSubject: head([(n)-[:SUBJECT]->(w:Actor) | w {.id, .kind, .name, .names, .nameCounts}]) //? subjects
    , itsObject: head([(n)-[:OBJECT]->(w:Actor) | w {.id, .kind, .name, .names, .nameCounts}]) //? objects
}
