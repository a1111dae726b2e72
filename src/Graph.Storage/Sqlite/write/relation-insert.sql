-- Makes a relation without support; its key comes back.
INSERT INTO relation (id, type, subject, object, negated, support, modality, confidence, place)
VALUES (@id, @type, @subject, @object, @negated, 0, 3, 0, @place) RETURNING key;
