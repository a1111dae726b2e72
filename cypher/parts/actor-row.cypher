// purpose: What is told of an actor n.
// parameters: none
// columns: none
n {.id, .kind, .name, .names, .nameGiven}
