// purpose: Removes traits of some blocks that no article tells any more.
// parameters: blocks
// columns: none
UNWIND $blocks AS block
MATCH (t:Trait {block: block})
WHERE t.sightings = 0
DELETE t
