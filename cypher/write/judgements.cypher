// purpose: Keeps judgements.
// parameters: judgements
// columns: none
UNWIND $judgements AS row
MERGE (j:Judgement {id: row.id})
SET j = row
