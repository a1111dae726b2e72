// purpose: What is told of a relation n; its ends where they are asked for.
// parameters: none
// columns: none
.id, .type, .subject, .object, .negated, .support, .lastSeen
    , .modality, .firstSeen, .confidence //? standing
    , itsSubject: head(COLLECT { MATCH (w:Actor {id: n.subject}) RETURN //? subjects
    // include: actor-row of w //? subjects
    }) //? subjects
    , itsObject: head(COLLECT { MATCH (w:Actor {id: n.object}) RETURN //? objects
    // include: actor-row of w //? objects
    }) //? objects
