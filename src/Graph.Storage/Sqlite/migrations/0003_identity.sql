-- Who is who: an article is packed with its own ids, and beside it stands which nodes those are. All that is derived from the articles is made anew:
-- they are staged, and become readable when the store is opened. Where a newer version of an article is staged already, the older one goes.
DELETE FROM article WHERE id IN (SELECT id FROM staged);
INSERT INTO staged (key, id, hash, edition) SELECT key, id, hash, edition FROM article;
DELETE FROM article_graph WHERE key NOT IN (SELECT key FROM staged);
ALTER TABLE article_graph ADD COLUMN nodes TEXT;

DROP TABLE article;
DROP TABLE relation_type;
DROP TABLE node;
DROP TABLE actor_name;
DROP TABLE mention;
DROP TABLE quote;
DROP TABLE relation;
DROP TABLE claim;
DROP TABLE claim_place;
DROP TABLE article_words;
DROP TABLE actor_words;
DROP TABLE resolution_words;
DROP TABLE claim_words;
DROP TABLE quote_words;

CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    hash BLOB NOT NULL,
    edition TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT,
    source TEXT,
    url TEXT,
    published INTEGER,
    place INTEGER NOT NULL,
    first_claim INTEGER NOT NULL,
    claims INTEGER NOT NULL
) STRICT;

CREATE INDEX article_by_place ON article (place);
CREATE INDEX article_by_source ON article (source, place);
CREATE INDEX article_by_language ON article (language, place);

CREATE TABLE relation_type (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE node (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    symbol TEXT
) STRICT;

CREATE INDEX node_by_kind ON node (kind, name, id);
CREATE INDEX actor_by_name ON node (name, id) WHERE kind NOT IN ('RESOLUTION', 'EVENT');

CREATE TABLE actor_name (
    key INTEGER PRIMARY KEY,
    actor INTEGER NOT NULL,
    name TEXT NOT NULL,
    articles INTEGER NOT NULL,
    UNIQUE (actor, name)
) STRICT;

CREATE TABLE mention (
    node INTEGER NOT NULL,
    place INTEGER NOT NULL,
    article INTEGER NOT NULL,
    name TEXT NOT NULL,
    symbol TEXT,
    PRIMARY KEY (node, place, article)
) STRICT, WITHOUT ROWID;

-- Sightings of one block and with the same traits, with the node that they were found to be.
CREATE TABLE trait (
    key INTEGER PRIMARY KEY,
    block TEXT NOT NULL,
    traits TEXT NOT NULL,
    sightings INTEGER NOT NULL,
    node TEXT,
    UNIQUE (block, traits)
) STRICT;

CREATE TABLE sighting (
    trait INTEGER NOT NULL,
    own TEXT NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY (trait, own, article)
) STRICT, WITHOUT ROWID;

-- Samples of what articles say, by which copies are known; the witness is the smallest id among articles that are copies of each other.
CREATE TABLE sketch (
    article TEXT PRIMARY KEY,
    witness TEXT NOT NULL,
    hashes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sketch_by_witness ON sketch (witness);

CREATE TABLE mark (
    hash INTEGER NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
    left TEXT NOT NULL,
    right TEXT NOT NULL,
    kind TEXT NOT NULL,
    score REAL,
    user TEXT NOT NULL,
    created TEXT NOT NULL,
    why TEXT,
    PRIMARY KEY (left, right, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote (
    key INTEGER PRIMARY KEY,
    id ANY NOT NULL UNIQUE,
    claim INTEGER NOT NULL
) STRICT;

CREATE TABLE relation (
    key INTEGER PRIMARY KEY,
    id ANY NOT NULL UNIQUE,
    type INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    object INTEGER,
    negated INTEGER NOT NULL,
    support INTEGER NOT NULL,
    modality INTEGER NOT NULL,
    confidence REAL NOT NULL,
    first_seen INTEGER,
    last_seen INTEGER,
    place INTEGER NOT NULL
) STRICT;

CREATE INDEX relation_by_place ON relation (place);
CREATE INDEX relation_by_type ON relation (type, place);
CREATE INDEX relation_by_subject ON relation (subject, place);
CREATE INDEX relation_by_object ON relation (object, place);

CREATE TABLE claim (
    key INTEGER PRIMARY KEY,
    id ANY NOT NULL,
    article INTEGER NOT NULL,
    relation INTEGER,
    type INTEGER NOT NULL,
    subject INTEGER,
    object INTEGER,
    negated INTEGER NOT NULL,
    modality INTEGER NOT NULL,
    attributed_to INTEGER,
    confidence REAL NOT NULL,
    seen INTEGER,
    place INTEGER NOT NULL,
    quote_start INTEGER,
    quote_direct INTEGER
) STRICT;

-- Where claims stand in their lists: facet 0 all claims (value 0), 1 the claim of an id, 2 of a type, 3 of a subject, 4 of an object, 5 of a relation,
-- 6 all quotes (value 0), 7 quotes of a speaker, 8 attributed to an actor. The place of a quote is that of its article.
CREATE TABLE claim_place (
    facet INTEGER NOT NULL,
    value ANY NOT NULL,
    place INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    PRIMARY KEY (facet, value, place, claim)
) STRICT, WITHOUT ROWID;

-- The words are folded before they come; a row is deleted by the words that it came with.
CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = "ascii");
CREATE VIRTUAL TABLE actor_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = "ascii");
CREATE VIRTUAL TABLE resolution_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = "ascii");
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = "ascii");
CREATE VIRTUAL TABLE quote_words USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = "ascii");

-- A bulk import flushes words to the index in larger pieces.
INSERT INTO article_words (article_words, rank) VALUES ('hashsize', 8388608);
INSERT INTO claim_words (claim_words, rank) VALUES ('hashsize', 8388608);
