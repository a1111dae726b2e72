-- The relations of a node with most claims are chosen from these lists alone, also where denials are left out, as they mostly are.
DROP INDEX relation_by_subject_rank;
DROP INDEX relation_by_object_rank;
CREATE INDEX relation_by_subject_rank ON relation (subject, support DESC, id, negated);
CREATE INDEX relation_by_object_rank ON relation (object, support DESC, id, negated);
