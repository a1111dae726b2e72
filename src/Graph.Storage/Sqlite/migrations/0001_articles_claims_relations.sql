-- The first schema. Rows of one article (article_*, claim) are what the article says; actor, resolution, event, quote and
-- relation are derived from them in the same transaction, so their foreign keys are checked at its end.
-- Days are yyyy-MM-dd. A column …_rank counts down from the last day (undated: last), so that every list goes upwards and
-- one comparison of rows finds where a page begins. A column "key" only ties a row to its full-text index.
PRAGMA application_id = 1196573008;

CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT,
    published TEXT,
    source TEXT,
    url TEXT,
    path TEXT,
    published_rank INTEGER NOT NULL GENERATED ALWAYS AS (99999999 - CAST(replace(coalesce(published, '0'), '-', '') AS INTEGER)) VIRTUAL
) STRICT;

CREATE INDEX article_by_day ON article (published_rank, id);
CREATE INDEX article_by_source ON article (source, published_rank, id);
CREATE INDEX article_by_language ON article (language, published_rank, id);

CREATE TABLE actor (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('PERSON', 'STATE', 'ORGANIZATION')),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_by_name ON actor (name, id);
CREATE INDEX actor_by_kind ON actor (kind, name, id);

CREATE TABLE actor_name (
    key INTEGER PRIMARY KEY,
    actor TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    articles INTEGER NOT NULL,
    UNIQUE (actor, name)
) STRICT;

CREATE TABLE article_actor (
    article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL,
    actor TEXT NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    mentions TEXT NOT NULL CHECK (json_valid(mentions)),
    published TEXT,
    published_rank INTEGER NOT NULL GENERATED ALWAYS AS (99999999 - CAST(replace(coalesce(published, '0'), '-', '') AS INTEGER)) VIRTUAL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX article_actor_by_actor ON article_actor (actor, published_rank, article);

CREATE TABLE resolution (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    symbol TEXT
) STRICT;

CREATE TABLE article_resolution (
    article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL,
    resolution TEXT NOT NULL REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    symbol TEXT,
    published TEXT,
    published_rank INTEGER NOT NULL GENERATED ALWAYS AS (99999999 - CAST(replace(coalesce(published, '0'), '-', '') AS INTEGER)) VIRTUAL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX article_resolution_by_resolution ON article_resolution (resolution, published_rank, article);

CREATE TABLE event (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article_event (
    article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL,
    event TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    published TEXT,
    published_rank INTEGER NOT NULL GENERATED ALWAYS AS (99999999 - CAST(replace(coalesce(published, '0'), '-', '') AS INTEGER)) VIRTUAL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX article_event_by_event ON article_event (event, published_rank, article);

CREATE TABLE quote (
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    direct INTEGER NOT NULL CHECK (direct IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    subject TEXT NOT NULL,
    object TEXT,
    negated INTEGER NOT NULL CHECK (negated IN (0, 1)),
    support INTEGER NOT NULL,
    modality INTEGER NOT NULL CHECK (modality BETWEEN 0 AND 3),
    confidence REAL NOT NULL,
    first_seen TEXT,
    last_seen TEXT,
    last_rank INTEGER NOT NULL GENERATED ALWAYS AS (99999999 - CAST(replace(coalesce(last_seen, '0'), '-', '') AS INTEGER)) VIRTUAL
) STRICT, WITHOUT ROWID;

CREATE INDEX relation_by_day ON relation (last_rank, id);
CREATE INDEX relation_by_type ON relation (type, last_rank, id);
CREATE INDEX relation_by_subject ON relation (subject, last_rank, id);
CREATE INDEX relation_by_object ON relation (object, last_rank, id);

CREATE TABLE claim (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL,
    relation TEXT NOT NULL REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT NOT NULL,
    subject TEXT NOT NULL,
    object TEXT,
    negated INTEGER NOT NULL CHECK (negated IN (0, 1)),
    modality INTEGER NOT NULL CHECK (modality BETWEEN 0 AND 3),
    attributed_to TEXT REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    date_precision TEXT CHECK (date_precision IN ('DAY', 'WEEK', 'MONTH', 'YEAR', 'UNKNOWN')),
    date_relative TEXT,
    place TEXT,
    attributes TEXT CHECK (json_valid(attributes)),
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    sentence TEXT NOT NULL,
    trigger_text TEXT NOT NULL,
    confidence REAL NOT NULL,
    extractor TEXT NOT NULL,
    rule TEXT NOT NULL,
    cues TEXT CHECK (json_valid(cues)),
    quote_text TEXT,
    quote_start INTEGER,
    quote_end INTEGER,
    quote_direct INTEGER,
    published TEXT,
    seen TEXT,
    published_rank INTEGER NOT NULL GENERATED ALWAYS AS (99999999 - CAST(replace(coalesce(published, '0'), '-', '') AS INTEGER)) VIRTUAL,
    seen_rank INTEGER NOT NULL GENERATED ALWAYS AS (99999999 - CAST(replace(coalesce(seen, '0'), '-', '') AS INTEGER)) VIRTUAL
) STRICT;

CREATE INDEX claim_by_article ON claim (article, ordinal);
CREATE INDEX claim_by_day ON claim (seen_rank, id);
CREATE INDEX claim_by_type ON claim (type, seen_rank, id);
CREATE INDEX claim_by_subject ON claim (subject, seen_rank, id);
CREATE INDEX claim_by_object ON claim (object, seen_rank, id);
CREATE INDEX claim_by_attribution ON claim (attributed_to) WHERE attributed_to IS NOT NULL;
CREATE INDEX claim_by_relation ON claim (relation, seen_rank, id);
CREATE INDEX claim_by_confidence ON claim (relation, confidence);
CREATE INDEX claim_by_modality ON claim (relation, modality);
CREATE INDEX quote_by_day ON claim (published_rank, article, quote_start, id) WHERE quote_text IS NOT NULL;
CREATE INDEX quote_by_speaker ON claim (subject, published_rank, article, quote_start, id) WHERE quote_text IS NOT NULL;
CREATE INDEX quote_by_id ON claim (object, published_rank, article, quote_start, id) WHERE quote_text IS NOT NULL;

CREATE VIRTUAL TABLE article_words USING fts5 (title, text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE actor_words USING fts5 (name, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE resolution_words USING fts5 (name, symbol, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE claim_words USING fts5 (sentence, quote, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
