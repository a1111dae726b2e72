-- Stores a claim; its key comes back.
INSERT INTO claim (
    id, article, ordinal, relation, type, subject, object, negated, modality, attributed_to, date, date_precision, date_relative, place,
    attributes, sentence_start, sentence_end, trigger_start, trigger_end, sentence, trigger_text, confidence, extractor, rule, cues,
    quote_text, quote_start, quote_end, quote_direct, published, seen)
VALUES (
    @id, @article, @ordinal, @relation, @type, @subject, @object, @negated, @modality, @attributedTo, @date, @datePrecision, @dateRelative, @place,
    @attributes, @sentenceStart, @sentenceEnd, @triggerStart, @triggerEnd, @sentence, @trigger, @confidence, @extractor, @rule, @cues,
    @quoteText, @quoteStart, @quoteEnd, @quoteDirect, @published, @seen)
RETURNING key;
