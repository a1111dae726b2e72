-- Keeps which node sightings were found to be.
UPDATE trait SET node = @node WHERE key = @trait;
