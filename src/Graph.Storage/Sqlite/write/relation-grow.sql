-- Adds claims to a relation.
UPDATE relation SET
    support = support + @support,
    modality = min(modality, @modality),
    confidence = max(confidence, @confidence),
    first_seen = coalesce(min(first_seen, @first), first_seen, @first),
    last_seen = coalesce(max(last_seen, @last), last_seen, @last),
    place = min(place, @place)
WHERE key = @relation;
