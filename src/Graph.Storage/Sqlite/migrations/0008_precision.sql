-- How exactly the day is known on which a claim is seen: 0 to the day, 1 to its week, 2 to its month, 3 to its year; of the latter the day is the first.
-- All that is derived from the articles is made anew: they are staged, and become readable when the store is opened.
-- Where a newer version of an article is staged already, the older one goes.
DELETE FROM article WHERE id IN (SELECT id FROM staged);
INSERT INTO staged (key, id, hash, edition) SELECT key, id, hash, edition FROM article;
DELETE FROM article_graph WHERE key NOT IN (SELECT key FROM staged);
UPDATE article_graph SET nodes = NULL WHERE nodes IS NOT NULL;

DROP TABLE claim;
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
    precision INTEGER NOT NULL,
    place INTEGER NOT NULL,
    quote_start INTEGER,
    quote_direct INTEGER
) STRICT;

DELETE FROM article;
DELETE FROM node;
DELETE FROM actor_name;
DELETE FROM mention;
DELETE FROM trait;
DELETE FROM sighting;
DELETE FROM sketch;
DELETE FROM mark;
DELETE FROM quote;
DELETE FROM relation;
DELETE FROM claim_place;
INSERT INTO article_words (article_words) VALUES ('delete-all');
INSERT INTO actor_words (actor_words) VALUES ('delete-all');
INSERT INTO resolution_words (resolution_words) VALUES ('delete-all');
INSERT INTO claim_words (claim_words) VALUES ('delete-all');
INSERT INTO quote_words (quote_words) VALUES ('delete-all');
