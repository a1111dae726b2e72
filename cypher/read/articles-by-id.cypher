// purpose: Articles by id; what does not exist is left out.
// parameters: ids
// columns: article
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN n {.id, .text, .language, .title, .published, .source, .url, .version, .modified} AS article
