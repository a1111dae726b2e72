// purpose: What is told of a relation n; its ends where they are asked for.
// parameters: none
// columns: none
.id, .type, .subject, .object, .negated, .support, .lastSeen
    , .modality, .firstSeen, .confidence //? standing
    , itsSubject: head(COLLECT { MATCH (w:Actor {id: n.subject}) RETURN w {.id, .kind, .name, .names, .nameCounts} }) //? subjects
    , itsObject: head(COLLECT { MATCH (w:Actor {id: n.object}) RETURN w {.id, .kind, .name, .names, .nameCounts} }) //? objects
