// purpose: The index claim_object_period gives what this one gave.
// parameters: none
// columns: none
DROP INDEX claim_object_order IF EXISTS
