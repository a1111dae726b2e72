import { emphasis, type Weight } from '../emphasis';
import type { Passage, Statement } from '../model';

export interface Mark { start: number; end: number; kind: string; title?: string; claim?: string }

/** The marks of a claim: the words that state it and those that decided how. */
export const marksOf = (claim: Statement, cueName: (role: string) => string, trigger: string): Mark[] => [
  { ...claim.trigger, kind: 'trigger', title: trigger },
  ...claim.cues.filter(cue => cue.end > cue.start).map(cue => ({ start: cue.start, end: cue.end, kind: `cue ${cue.role}`, title: cueName(cue.role) })),
];

const weighed = (words: string, weight: Weight) => (weight === 'strong' ? <strong>{words}</strong> : weight === 'em' ? <em>{words}</em> : words);

/** A passage with its marks, and with the weight that its signs mean instead of them. Where marks overlap, the earlier of the list wins. */
export function Marked({ passage, marks }: { passage: Passage; marks: Mark[] }) {
  const { text, start } = passage;
  const owner = new Array<Mark | undefined>(text.length);
  for (const mark of [...marks].reverse()) {
    for (let at = Math.max(0, mark.start - start); at < Math.min(text.length, mark.end - start); at++) owner[at] = mark;
  }
  const { weights, signs } = emphasis(text);
  const pieces = [];
  for (let at = 0; at < text.length;) {
    const inner = [];
    let end = at;
    for (let from = at; end < text.length && owner[end] === owner[at]; from = end) {
      while (end < text.length && owner[end] === owner[at] && weights[end] === weights[from] && signs.has(end) === signs.has(from)) end++;
      if (!signs.has(from)) inner.push(weighed(text.slice(from, end), weights[from]));
    }
    if (inner.length) pieces.push(owner[at] ? <mark key={at} class={owner[at]!.kind} title={owner[at]!.title} data-claim={owner[at]!.claim}>{inner}</mark> : inner);
    at = end;
  }
  return <>{pieces}</>;
}
