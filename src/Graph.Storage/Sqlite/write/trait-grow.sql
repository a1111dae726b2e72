-- Counts sightings with some traits.
UPDATE trait SET sightings = sightings + @delta WHERE key = @trait;
