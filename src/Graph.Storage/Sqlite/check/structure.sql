-- What SQLite itself finds damaged; "ok" where nothing is.
PRAGMA integrity_check;
