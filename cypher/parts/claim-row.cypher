// purpose: What is told of a claim n.
// parameters: none
// columns: none
n {.id, .article, .relation, .type, .subject, .object, .negated, .modality, .attributedTo, .date, .precision, .relativeDate,
    .place, .seen, .published, .sentence, .trigger, .evidence, .confidence, .extractor, .rule, .cueRoles, .cueSpans, .quoteText, .quoteSpan, .quoteDirect,
    attributes: [name IN keys(n) WHERE name STARTS WITH 'attr_' | [substring(name, 5), n[name]]]}
