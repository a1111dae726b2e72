-- Names of actors are counted by the articles that give them, and persons told apart by the parties that they lead.
-- Marks are kept by the numbers of their sketches, and witnesses only where another article is: most are no copies.
-- include made-anew
DROP TABLE actor_name;

CREATE TABLE actor_name (
    key INTEGER PRIMARY KEY,
    actor INTEGER NOT NULL,
    name TEXT NOT NULL,
    articles INTEGER NOT NULL,
    given INTEGER NOT NULL,
    UNIQUE (actor, name)
) STRICT;

DROP TABLE mark;

CREATE TABLE mark (
    hash INTEGER NOT NULL,
    sketch INTEGER NOT NULL,
    PRIMARY KEY (hash, sketch)
) STRICT, WITHOUT ROWID;

DROP TABLE sketch;

CREATE TABLE sketch (
    key INTEGER PRIMARY KEY,
    article TEXT NOT NULL UNIQUE,
    witness TEXT,
    hashes BLOB NOT NULL
) STRICT;

CREATE INDEX sketch_by_witness ON sketch (witness) WHERE witness IS NOT NULL;
