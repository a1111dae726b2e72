// purpose: The index claim_subject_period gives what this one gave.
// parameters: none
// columns: none
DROP INDEX claim_subject_order IF EXISTS
