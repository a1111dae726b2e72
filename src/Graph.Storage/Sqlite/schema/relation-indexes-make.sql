-- Makes the indexes of relations anew, as the migrations make them.
CREATE INDEX relation_by_place ON relation (place);
CREATE INDEX relation_by_type ON relation (type, place);
CREATE INDEX relation_by_subject ON relation (subject, place, support);
CREATE INDEX relation_by_object ON relation (object, place, subject, support);
CREATE INDEX relation_by_rank ON relation (support DESC, id);
CREATE INDEX relation_by_subject_rank ON relation (subject, support DESC, id, negated);
CREATE INDEX relation_by_object_rank ON relation (object, support DESC, id, negated);
CREATE INDEX relation_by_ends ON relation (subject, object);
