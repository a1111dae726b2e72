// Texts of articles may hold Markdown's signs. What they mean is shown in their place, and no letter moves: marks of claims count them.
export type Weight = 'strong' | 'em' | undefined;

/** How each letter of a passage is told, and which are signs alone. */
export interface Emphasis { weights: Weight[]; signs: Set<number> }

const none: Emphasis = { weights: [], signs: new Set() };
const isOutside = (letter: string | undefined) => !letter || !/[\p{L}\p{N}*_]/u.test(letter);
const isInside = (letter: string | undefined) => !!letter && !/[\s*_]/.test(letter);

/** Reads the signs. Two stars may open or close what another passage ends or began; one star, and underscores, mean nothing without their other. */
export function emphasis(text: string): Emphasis {
  if (!/[*_#]/.test(text)) return none;
  const found: Emphasis = { weights: new Array<Weight>(text.length), signs: new Set() };
  for (const heading of text.matchAll(/^#{1,6} +(?=\S)/gm)) take(found, 'strong', heading.index + heading[0].length, lineEnd(text, heading.index), [[heading.index, heading.index + heading[0].length]]);
  for (const sign of ['***', '**', '__', '*', '_']) pair(text, sign, found);
  return found;
}

const lineEnd = (text: string, from: number) => { const end = text.indexOf('\n', from); return end < 0 ? text.length : end; };

function take(found: Emphasis, weight: Weight, from: number, to: number, signs: [number, number][]) {
  for (const [start, end] of signs) for (let at = start; at < end; at++) found.signs.add(at);
  for (let at = from; at < to; at++) found.weights[at] ??= weight;
}

function pair(text: string, sign: string, found: Emphasis) {
  const weight = sign.length > 1 ? 'strong' : 'em';
  const alone = sign === '**';
  const spot = (at: number): [number, number] => [at, at + sign.length];
  const before = (at: number) => { do at--; while (found.signs.has(at)); return text[at]; };
  const after = (at: number) => { at += sign.length; while (found.signs.has(at)) at++; return text[at]; };
  let open = -1;
  let seen = false;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    if (found.signs.has(at)) continue;
    const closes = isInside(before(at)) && isOutside(after(at));
    if (open >= 0 && closes) {
      take(found, weight, open + sign.length, at, [spot(open), spot(at)]);
      open = -1;
    } else if (isInside(after(at)) && isOutside(before(at))) open = at;
    else if (alone && !seen && closes) take(found, weight, 0, at, [spot(at)]);
    seen = true;
  }
  if (alone && open >= 0) take(found, weight, open + sign.length, text.length, [spot(open)]);
}

/** The words without their signs. */
export function plain(text: string): string {
  const { signs } = emphasis(text);
  return signs.size ? text.split('').filter((_, at) => !signs.has(at)).join('') : text;
}
