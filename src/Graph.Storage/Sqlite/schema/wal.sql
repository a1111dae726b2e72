-- Lets readers go on while one writes; kept in the file.
PRAGMA journal_mode = WAL;
