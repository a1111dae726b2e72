-- What a connection needs that writes much at once: room for the pages of large indexes, and sorting on disk.
PRAGMA busy_timeout = 1000;
PRAGMA cache_size = -131072;
PRAGMA temp_store = FILE;
