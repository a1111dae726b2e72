-- Takes a claim out of a list.
DELETE FROM claim_place WHERE facet = @facet AND value = @value AND place = @place AND claim = @claim;
