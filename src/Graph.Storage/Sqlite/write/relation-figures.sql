-- Figures of a relation.
SELECT support, modality, confidence FROM relation WHERE key = @relation;
