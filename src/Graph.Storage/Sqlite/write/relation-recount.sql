-- Derives a relation anew where it has lost claims; looks no further than to the first claim that holds a figure as it was.
UPDATE relation SET
    support = support + @delta,
    modality = iif(
        EXISTS (SELECT 1 FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim WHERE at.facet = 5 AND at.value = @relation AND claim.modality = @modality),
        @modality,
        (SELECT min(claim.modality) FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim WHERE at.facet = 5 AND at.value = @relation)),
    confidence = iif(
        EXISTS (SELECT 1 FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim WHERE at.facet = 5 AND at.value = @relation AND claim.confidence = @confidence),
        @confidence,
        (SELECT max(claim.confidence) FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim WHERE at.facet = 5 AND at.value = @relation)),
    last_seen = (SELECT claim.seen FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim
        WHERE at.facet = 5 AND at.value = @relation ORDER BY at.place LIMIT 1),
    first_seen = (SELECT claim.seen FROM claim_place AS at CROSS JOIN claim ON claim.key = at.claim
        WHERE at.facet = 5 AND at.value = @relation AND at.place < @undated ORDER BY at.place DESC LIMIT 1),
    place = ((SELECT at.place FROM claim_place AS at WHERE at.facet = 5 AND at.value = @relation ORDER BY at.place LIMIT 1) & ~@idPart) | (place & @idPart)
WHERE key = @relation;
