-- All that is derived from the articles is made anew, of schemas 4 to 12: they are staged, and become readable when the store is opened.
-- Where a newer version of an article is staged already, the older one goes. A schema with other tables needs a part of its own.
DELETE FROM article WHERE id IN (SELECT id FROM staged);
INSERT INTO staged (key, id, hash, edition) SELECT key, id, hash, edition FROM article;
DELETE FROM article_graph WHERE key NOT IN (SELECT key FROM staged);
UPDATE article_graph SET nodes = NULL WHERE nodes IS NOT NULL;

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
DELETE FROM claim;
DELETE FROM claim_place;
INSERT INTO article_words (article_words) VALUES ('delete-all');
INSERT INTO actor_words (actor_words) VALUES ('delete-all');
INSERT INTO resolution_words (resolution_words) VALUES ('delete-all');
INSERT INTO claim_words (claim_words) VALUES ('delete-all');
INSERT INTO quote_words (quote_words) VALUES ('delete-all');
