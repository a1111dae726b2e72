-- Forgets traits that no article tells any more.
DELETE FROM trait WHERE key = @trait AND sightings = 0;
