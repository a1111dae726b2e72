-- All traits of a block.
SELECT key, traits, sightings, (SELECT own FROM sighting WHERE trait = trait.key ORDER BY own LIMIT 1), node FROM trait WHERE block = @block;
