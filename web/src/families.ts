// Colour has a meaning: each relation type belongs to one of six families.
export type Family = 'accord' | 'contact' | 'word' | 'conflict' | 'vote' | 'bond';

const families: Record<Family, string[]> = {
  accord: ['ALLIED_WITH', 'COOPERATES_WITH', 'AGREED_WITH', 'SUPPORTS', 'AIDED', 'TRADES_WITH', 'YIELDED_TO'],
  contact: ['MET', 'SPOKE_WITH', 'VISITED', 'ATTENDED'],
  word: ['SAID', 'URGED', 'CRITICISED', 'OPPOSES', 'INVESTIGATED'],
  conflict: ['THREATENED', 'SANCTIONED', 'PROTESTED_AGAINST', 'MOBILISED_AGAINST', 'TESTED_WEAPON', 'COERCED', 'ATTACKED', 'INVADED'],
  vote: ['SPONSORED', 'VOTED_FOR', 'VOTED_AGAINST', 'ABSTAINED_ON', 'VETOED', 'CONCERNS'],
  bond: ['HOLDS_OFFICE', 'LEFT_OFFICE', 'MEMBER_OF'],
};

export const allFamilies = Object.keys(families) as Family[];
export const typesOf = (family: Family) => families[family];

const ofType = new Map(allFamilies.flatMap(family => families[family].map(type => [type, family] as const)));
const order = new Map([...ofType.keys()].map((type, index) => [type, index]));

export const familyOf = (type: string): Family => ofType.get(type) ?? 'bond';
export const byType = (a: string, b: string) => (order.get(a) ?? 99) - (order.get(b) ?? 99) || (a < b ? -1 : a > b ? 1 : 0);

const mutual = new Set(['ALLIED_WITH', 'COOPERATES_WITH', 'AGREED_WITH', 'MET', 'SPOKE_WITH', 'TRADES_WITH']);

/** Whether the order of the two ends has no meaning. */
export const isMutual = (type: string) => mutual.has(type);
