-- Takes the indexes of relations away, before most of them change.
DROP INDEX relation_by_place;
DROP INDEX relation_by_type;
DROP INDEX relation_by_subject;
DROP INDEX relation_by_object;
DROP INDEX relation_by_rank;
DROP INDEX relation_by_subject_rank;
DROP INDEX relation_by_object_rank;
DROP INDEX relation_by_ends;
