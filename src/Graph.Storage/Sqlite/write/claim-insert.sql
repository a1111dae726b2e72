-- Stores a claim.
INSERT INTO claim (
    key, id, article, relation, type, subject, object, negated, modality, attributed_to, confidence, seen, precision, place, quote_start, quote_direct)
VALUES (
    @key, @id, @article, @relation, @type, @subject, @object, @negated, @modality, @attributedTo, @confidence, @seen, @precision, @place, @quoteStart, @quoteDirect);
