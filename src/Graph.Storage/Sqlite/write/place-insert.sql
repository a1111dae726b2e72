-- Puts a claim into a list.
INSERT INTO claim_place (facet, value, place, claim) VALUES (@facet, @value, @place, @claim);
