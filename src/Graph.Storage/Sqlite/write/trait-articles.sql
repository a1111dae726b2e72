-- The articles that tell some traits.
SELECT DISTINCT article FROM sighting WHERE trait = @trait;
