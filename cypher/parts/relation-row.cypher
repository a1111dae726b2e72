// purpose: What is told of a relation n.
// parameters: none
// columns: none
n {.id, .type, .subject, .object, .negated, .modality, .support, .firstSeen, .lastSeen, .confidence}
