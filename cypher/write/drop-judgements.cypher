// purpose: Takes judgements back.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
DELETE j
