// What the answers hold, as far as the views read it.
import { one } from './address';
import { plain } from './emphasis';
import { typeName, words } from './words';

export type Kind = 'Person' | 'State' | 'Organization' | 'Group' | 'Resolution' | 'Event' | 'Quote' | 'Article' | 'Claim' | 'Relation';
export type Modality = 'ASSERTED' | 'REPORTED' | 'PLANNED' | 'HYPOTHETICAL';
export type Precision = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'UNKNOWN';

export interface Thing {
  __typename: Kind;
  id: string;
  name?: string;
  symbol?: string | null;
  text?: string;
  title?: string | null;
}

export interface Tie {
  id: string;
  type: string;
  negated: boolean;
  modality: Modality;
  support: number;
  independentSupport: number;
  confidence: number;
  firstSeen: string | null;
  lastSeen: string | null;
  subject: Thing;
  object: Thing | null;
}

export interface Passage { text: string; start: number; end: number }

export interface Source { id: string; title: string | null; source: string | null; published: string | null; language?: string }

export interface Statement {
  id: string;
  type: string;
  negated: boolean;
  modality: Modality;
  seen: string | null;
  confidence: number;
  rule: string;
  place: string | null;
  date: { value: string | null; precision: Precision; relative: string | null; start: string | null } | null;
  attributedTo: { id: string; name: string } | null;
  attributes: { name: string; text: string | null; number: number | null }[];
  sentence: Passage;
  trigger: Passage;
  cues: (Passage & { role: string })[];
  subject: Thing;
  object: Thing | null;
  relation: { id: string };
  article: Source;
}

/** A node in a list, with what stands beside its name. */
export type Listed = Thing & { speaker?: { name: string } | null; article?: Paper | null; claims?: { nodes: Pick<Statement, 'seen' | 'place'>[] } } & Partial<Paper>;
type Paper = Pick<Source, 'source' | 'published' | 'language'>;

/** Where a node of a list stands: an article by itself, a quote in its article. */
export const paperOf = (row: Listed): Partial<Paper> => row.article ?? row;

/** How many claims of each type a month holds. */
export interface Month { start: string; types: { type: string; count: number }[] }

export interface Page<T> { totalCount?: number; edges: { node: T }[] }

/** What lies before and behind a page of a list. */
export interface Ends { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }

export const isTie = (row: Listed | Tie): row is Tie => 'type' in row;
export const isNode = (row: Listed | Tie): row is Listed => !isTie(row);

export const rows = <T>(page: Page<T> | undefined | null): T[] => page?.edges.map(edge => edge.node) ?? [];

const prefixes: Record<string, string | undefined> = {
  person: 'actor', state: 'actor', org: 'actor', group: 'actor',
  resolution: 'resolution', event: 'event', quote: 'quote', article: 'article', relation: 'relation',
};

/** The view that shows the node of this id. */
export const viewOf = (id: string) => (/^[a-z]+:./.test(id) ? prefixes[id.slice(0, id.indexOf(':'))] : undefined);

/** The actor that a setting of the address names; null where it names none. */
export const actorIn = (name: string) => { const id = one(name); return id && viewOf(id) === 'actor' ? id : null; };

/** What was said without the comma that leads on to who said it. */
export const spoken = (text: string | undefined) => plain(text ?? '').replace(/[,;:]$/, '');

/** What was said as it stands alone, between the marks of the page's language. */
export function saying(text: string | undefined): string {
  const [before, after] = words.value.quoteMarks;
  return `${before}${closed(spoken(text))}${after}`;
}

/** So much of a title is read in a line among others. */
const longestTitle = 160;

/** The name of a paper as one of several. */
export const sourceName = (source: string | null | undefined) => shortened(source ?? '', 80);

/** The title of an article as one of several. */
export const titleOf = (article: Pick<Source, 'title'>) => shortened(plain(article.title ?? ''), longestTitle) || words.value.noTitle;

/** The name, title or words of a node. */
export function caption(thing: Thing | null | undefined): string {
  if (!thing) return '';
  if (thing.__typename === 'Quote') return saying(thing.text);
  if (thing.__typename === 'Article') return closed(plain(thing.title ?? '')) || words.value.noTitle;
  if (thing.__typename === 'Resolution' && thing.symbol && thing.name !== thing.symbol) return `${closed(thing.name!)} (${thing.symbol})`;
  return closed(thing.name ?? thing.id);
}

/** A text without diacritics and capitals. */
export const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A text in letters and figures that stand in addresses and names of files. */
export const slug = (text: string) => fold(text).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Ends every change of the writing direction that a text begins and does not end, so that it turns nothing that stands behind it on the line. */
export function closed(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2068]/.test(text)) return text;
  const ends: string[] = [];
  for (const letter of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(letter)) ends.push('\u202c');
    else if (/[\u2066-\u2068]/.test(letter)) ends.push('\u2069');
    else if (letter === ends.at(-1)) ends.pop();
    else if (letter === '\u2069' && ends.includes(letter)) ends.length = ends.lastIndexOf(letter);
  }
  return text + ends.reverse().join('');
}

/** A text that is cut says so; one on a line with others turns none of them. */
export const shortened = (text: string, most: number) => closed(text.length > most ? text.slice(0, most).trimEnd() + '…' : text);

/** A relation or claim in words: who, what, whom, and how it is held where it is not plainly stated; a denial never reads as what it denies. */
export function inWords(tie: Pick<Tie, 'subject' | 'type' | 'object' | 'negated' | 'modality'>): string {
  const held = heldAs(tie);
  return [caption(tie.subject), typeName(tie.type), caption(tie.object), held && `(${held})`].filter(Boolean).join(' ');
}

/** How a relation or claim is held, where it is not plainly stated. */
export const heldAs = ({ negated, modality }: Pick<Tie, 'negated' | 'modality'>) =>
  [negated && words.value.notDone, modality !== 'ASSERTED' && words.value.modality[modality]].filter(Boolean).join(', ');

/** The other end of a relation, as seen from one of its nodes. */
export const otherEnd = (tie: { subject: Thing; object: Thing | null }, id: string) => (tie.subject.id === id ? tie.object : tie.subject);

/** The relations that claims state, each with how many of them and from when to when. */
export function tiesOf(claims: Statement[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const claim of claims) {
    const { relation: { id }, type, negated, modality, confidence, subject, object, seen } = claim;
    const tie = ties.get(id) ?? { id, type, negated, modality, support: 0, independentSupport: 1, confidence, firstSeen: seen, lastSeen: seen, subject, object };
    const days = [tie.firstSeen, tie.lastSeen, seen].filter(day => day !== null).sort();
    ties.set(id, { ...tie, support: tie.support + 1, confidence: Math.max(tie.confidence, confidence), firstSeen: days[0] ?? null, lastSeen: days.at(-1) ?? null });
  }
  return [...ties.values()];
}
