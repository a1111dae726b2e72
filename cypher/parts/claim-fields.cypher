// purpose: What is told of a claim n: the parts of it and its article that are asked for.
// parameters: none
// columns: none
.id, .article, .relation, .type, .subject, .object, .seen
    , .negated, .modality, .attributedTo, .confidence //? standing
    , .date, .precision, .relativeDate //? dates
    , .sentence, .trigger, .evidence //? words
    , .published, .quoteText, .quoteSpan, .quoteDirect //? quotes
    , .place, .extractor, .rule, .cueRoles, .cueSpans //? details
    , attributes: [name IN keys(n) WHERE name STARTS WITH 'attr_' | [substring(name, 5), n[name]]] //? details
    , itsArticle: head([(n)-[:FROM_ARTICLE]->(w:Article) | w {.id, .language, .title, .published, .source, .url}]) //? articles
