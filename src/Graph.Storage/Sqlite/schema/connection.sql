-- What every connection needs.
PRAGMA foreign_keys = ON;
PRAGMA busy_timeout = 1000;
PRAGMA cache_size = -32768;
PRAGMA temp_store = MEMORY;
