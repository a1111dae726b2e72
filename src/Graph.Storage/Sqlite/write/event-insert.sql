-- Stores an event as one article speaks of it.
INSERT INTO article_event (article, ordinal, event, name, published) VALUES (@article, @ordinal, @event, @name, @published);
