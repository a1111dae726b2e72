-- Counts sightings with some traits; a row that has none left goes with trait-drop.
INSERT INTO trait (block, traits, sightings) VALUES (@block, @traits, @delta)
ON CONFLICT (block, traits) DO UPDATE SET sightings = sightings + @delta
RETURNING key, sightings;
