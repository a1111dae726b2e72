-- Stores traits of which there is one sighting.
INSERT INTO trait (block, traits, sightings) VALUES (@block, @traits, 1);
