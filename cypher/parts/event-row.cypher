// purpose: What is told of an event n.
// parameters: none
// columns: none
n {.id, .name}
