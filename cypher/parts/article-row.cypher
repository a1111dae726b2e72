// purpose: What is told of an article n.
// parameters: none
// columns: none
n {.id, .language, .title, .published, .source, .url}
