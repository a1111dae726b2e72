// purpose: What is told of a relation n; its ends where they are asked for.
// parameters: none
// columns: none
n {.id, .type, .subject, .object, .negated, .modality, .support, .firstSeen, .lastSeen, .confidence
    , itsSubject: head(COLLECT { MATCH (w:Actor {id: n.subject}) RETURN w {.id, .kind, .name, .aliases} }) //? subjects
    , itsObject: head(COLLECT { MATCH (w:Actor {id: n.object}) RETURN w {.id, .kind, .name, .aliases} }) //? objects
}
