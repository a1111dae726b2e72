-- Derives a relation anew; every part is one step into an index, however many claims it has.
UPDATE relation SET
    support = support + @delta,
    modality = coalesce((SELECT modality FROM claim WHERE relation = @relation ORDER BY modality LIMIT 1), 3),
    confidence = coalesce((SELECT confidence FROM claim WHERE relation = @relation ORDER BY confidence DESC LIMIT 1), 0),
    last_seen = (SELECT seen FROM claim WHERE relation = @relation AND seen_rank < 99999999 ORDER BY seen_rank LIMIT 1),
    first_seen = (SELECT seen FROM claim WHERE relation = @relation AND seen_rank < 99999999 ORDER BY seen_rank DESC LIMIT 1)
WHERE id = @relation;
