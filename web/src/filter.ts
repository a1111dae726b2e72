import { list, one, set } from './address';
import { words } from './words';

// The filter of a view, as its address holds it; it acts on graph, timeline, relations, quotes and articles at once.
export interface Filter { types: string[]; from: string | null; to: string | null; how: string[]; deny: string | null; sure: number | null; source: string | null; paper: string | null }

const day = (text: string | null) => (text && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null);
const share = (text: string | null) => (text && /^0\.\d{1,2}$/.test(text) ? Number(text) : null);
const known = (kind: 'types' | 'modality') => (text: string) => Object.hasOwn(words.value[kind], text);

/** From one day to another, in whichever order they are named. */
function days() {
  const [from, to] = [day(one('from')), day(one('to'))];
  return from && to && from > to ? { from: to, to: from } : { from, to };
}

export const readFilter = (): Filter => ({
  ...days(), types: list('type').filter(known('types')), how: list('how').filter(known('modality')), deny: one('deny'),
  sure: share(one('sure')), source: one('source'), paper: one('paper'),
});

export const isFiltered = (filter: Filter) => !!(filter.types.length || filter.from || filter.to || filter.how.length || filter.deny || filter.sure || filter.source || filter.paper);

/** The filter as the variables of a question about a node: for its relations and for claims, as its own and within all. */
export function variables(filter: Filter, id: string) {
  const claims = {
    types: filter.types.length ? filter.types : null, from: filter.from, to: filter.to,
    modalities: filter.how.length ? filter.how : null, negated: filter.deny === 'yes' ? true : filter.deny === 'no' ? false : null,
    minConfidence: filter.sure, source: filter.source, language: filter.paper,
  };
  const within = { ...claims, actors: { any: [id] } };
  return { ties: within, claims, within };
}

const none: Filter = { types: [], from: null, to: null, how: [], deny: null, sure: null, source: null, paper: null };

/** Nothing is left out, not even what is denied. */
export const everything = (id: string) => variables(none, id);

export const clearFilter = () => set({ type: null, from: null, to: null, how: null, deny: null, sure: null, source: null, paper: null });

/** Adds words to a list in the address, or takes them out. */
export function toggle(key: string, values: string[], also: Record<string, null> = {}) {
  const now = list(key);
  const all = values.every(value => now.includes(value));
  const next = all ? now.filter(value => !values.includes(value)) : [...new Set([...now, ...values])];
  set({ ...also, [key]: next.join(',') || null });
}
