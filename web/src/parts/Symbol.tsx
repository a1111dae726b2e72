import type { Kind } from '../model';
import { words } from '../words';

/** The outline of a kind of node: people are round, states are filled, organisations square, documents tall, gatherings stand on a corner. */
export const outline: Record<string, string> = {
  State: 'M0,-10a10,10 0 1,0 .01,0Z',
  Person: 'M0,-10a10,10 0 1,0 .01,0Z',
  Group: 'M0,-10a10,10 0 1,0 .01,0Z',
  Organization: 'M-7,-9h14a2,2 0 0 1 2,2v14a2,2 0 0 1 -2,2h-14a2,2 0 0 1 -2,-2v-14a2,2 0 0 1 2,-2Z',
  Resolution: 'M-7,-10h9l5,5v15h-14Z',
  Event: 'M0,-11l11,11l-11,11l-11,-11Z',
  Quote: 'M-9,-8h18v12h-10l-5,5v-5h-3Z',
  Article: 'M-8,-10h16v20h-16ZM-4,-5h8M-4,0h8M-4,5h5',
};

/** A small sign of the kind, with its word for those who cannot see it, unless the word stands beside it. */
export function Symbol({ kind, hidden }: { kind: Kind; hidden?: boolean }) {
  const told = hidden ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': words.value.kinds[kind] };
  return <svg class={`symbol ${kind}`} viewBox="-12 -12 24 24" {...told}><path d={outline[kind] ?? outline.Article} /></svg>;
}
