// purpose: The index claim_type_period gives what this one gave.
// parameters: none
// columns: none
DROP INDEX claim_type_order IF EXISTS
