-- What every connection needs.
PRAGMA busy_timeout = 1000;
PRAGMA cache_size = -32768;
PRAGMA temp_store = MEMORY;
