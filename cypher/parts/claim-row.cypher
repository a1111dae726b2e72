// purpose: What is told of a claim n; its details, article and ends where they are asked for.
// parameters: none
// columns: none
n {.id, .article, .relation, .type, .subject, .object, .negated, .modality, .attributedTo, .date, .precision, .relativeDate,
    .seen, .published, .sentence, .trigger, .evidence, .confidence, .quoteText, .quoteSpan, .quoteDirect
    , .place, .extractor, .rule, .cueRoles, .cueSpans //? details
    , attributes: [name IN keys(n) WHERE name STARTS WITH 'attr_' | [substring(name, 5), n[name]]] //? details
    , itsArticle: head([(n)-[:FROM_ARTICLE]->(w:Article) | w {.id, .language, .title, .published, .source, .url}]) //? articles
    , itsSubject: head([(n)-[:SUBJECT]->(w:Actor) | w {.id, .kind, .name, .aliases}]) //? subjects
    , itsObject: head([(n)-[:OBJECT]->(w:Actor) | w {.id, .kind, .name, .aliases}]) //? objects
}
