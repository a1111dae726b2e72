// purpose: What is told of a resolution n.
// parameters: none
// columns: none
n {.id, .name, .symbol}
