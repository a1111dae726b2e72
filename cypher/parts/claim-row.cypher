// purpose: What is told of a claim n: the parts of it, its article and ends that are asked for.
// parameters: none
// columns: none
n {.id, .article, .relation, .type, .subject, .object, .seen
    , .negated, .modality, .attributedTo, .confidence //? standing
    , .date, .precision, .relativeDate //? dates
    , .sentence, .trigger, .evidence //? words
    , .published, .quoteText, .quoteSpan, .quoteDirect //? quotes
    , .place, .extractor, .rule, .cueRoles, .cueSpans //? details
    , attributes: [name IN keys(n) WHERE name STARTS WITH 'attr_' | [substring(name, 5), n[name]]] //? details
    , itsArticle: head([(n)-[:FROM_ARTICLE]->(w:Article) | w {.id, .language, .title, .published, .source, .url}]) //? articles
    , itsSubject: head([(n)-[:SUBJECT]->(w:Actor) | w {.id, .kind, .name, .aliases}]) //? subjects
    , itsObject: head([(n)-[:OBJECT]->(w:Actor) | w {.id, .kind, .name, .aliases}]) //? objects
}
