-- The node of sightings with some traits.
SELECT node FROM trait WHERE key = @trait;
