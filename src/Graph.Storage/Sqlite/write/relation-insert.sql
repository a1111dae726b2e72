-- Makes a relation that does not exist yet, without support.
INSERT INTO relation (id, type, subject, object, negated, support, modality, confidence)
VALUES (@relation, @type, @subject, @object, @negated, 0, 3, 0)
ON CONFLICT (id) DO NOTHING;
