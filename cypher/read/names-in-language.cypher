// purpose: How articles in a language call some resolutions and events, each as the one of them that was published last does.
// parameters: ids, language
// columns: id, name
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Article)-[m:MENTIONS]->()
  USING INDEX SEEK m:MENTIONS(target, order)
  WHERE m.target = id AND m.order > '' AND a.language = $language
  RETURN m ORDER BY m.target, m.order LIMIT 1
}
RETURN id, m.name AS name
