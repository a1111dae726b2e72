-- Removes a sighting.
DELETE FROM sighting WHERE trait = @trait AND own = @own AND article = @article;
