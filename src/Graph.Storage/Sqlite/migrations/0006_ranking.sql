-- How much is said of an actor is summed from these lists alone.
DROP INDEX relation_by_subject;
DROP INDEX relation_by_object;
CREATE INDEX relation_by_subject ON relation (subject, place, support);
CREATE INDEX relation_by_object ON relation (object, place, subject, support);
