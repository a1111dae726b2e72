-- Makes a relation.
INSERT INTO relation (key, id, type, subject, object, negated, support, modality, confidence, first_seen, last_seen, place)
VALUES (@relation, @id, @type, @subject, @object, @negated, @support, @modality, @confidence, @first, @last, @place);
