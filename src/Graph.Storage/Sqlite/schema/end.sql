-- Ends a reading transaction.
COMMIT;
