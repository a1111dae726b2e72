-- Votes of assemblies, and meetings, are told to be one by more than before.
-- Sketches are kept in the order in which they come, so that a publication adds to the end of their table and does not write all of it anew.
-- include made-anew
DROP TABLE sketch;

CREATE TABLE sketch (
    key INTEGER PRIMARY KEY,
    article TEXT NOT NULL UNIQUE,
    witness TEXT NOT NULL,
    hashes BLOB NOT NULL
) STRICT;

CREATE INDEX sketch_by_witness ON sketch (witness);
