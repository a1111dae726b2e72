// purpose: A claim n with what stands of it in an index, where it is counted by that.
// parameters: none
// columns: n, type, period
n
  , n.type AS type //? type
  , n.period AS period //? period
