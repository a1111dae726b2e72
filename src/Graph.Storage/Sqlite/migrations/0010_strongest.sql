-- The relations with most claims, of all and of one node, and those between two nodes are found without a look at the others.
CREATE INDEX IF NOT EXISTS relation_by_rank ON relation (support DESC, id);
CREATE INDEX IF NOT EXISTS relation_by_subject_rank ON relation (subject, support DESC, id);
CREATE INDEX IF NOT EXISTS relation_by_object_rank ON relation (object, support DESC, id);
CREATE INDEX IF NOT EXISTS relation_by_ends ON relation (subject, object);
