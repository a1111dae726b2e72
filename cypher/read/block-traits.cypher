// purpose: All traits of some blocks, with the smallest of the ids that articles give.
// parameters: blocks
// columns: id, block, traits, sightings, node, first
UNWIND $blocks AS block
MATCH (t:Trait {block: block})
CALL (t) {
  MATCH ()-[s:SIGHTS]->()
  USING INDEX SEEK s:SIGHTS(trait, own)
  WHERE s.trait = t.id AND s.own > ''
  RETURN s.own AS first ORDER BY s.trait, s.own LIMIT 1
}
RETURN t.id AS id, t.block AS block, t.traits AS traits, t.sightings AS sightings, t.node AS node, first
