// purpose: A relation n.
// parameters: none
// columns: none
n {
    // include: relation-fields
}
