import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { go, href } from '../address';
import { type Thing, type Tie, viewOf } from '../model';
import { words } from '../words';
import { Undrawn, useDrawing } from './Drawn';

const nothing = { relation: null, node: null, path: new Set<string>() };

/** The strongest relations of the whole graph in one picture, as far as they hang together; what is chosen opens its page. */
export function World({ ties, children }: { ties: Tie[]; children?: ComponentChildren }) {
  const t = words.value;
  const drawing = useDrawing();
  const focus = useMemo(() => busiest(ties), [ties]);
  const stages = useMemo(() => (focus ? [{ centre: focus.id, ties: joined(ties, focus.id), most: 40 }] : []), [ties]);
  const pins = useMemo(() => new Map(), []);
  if (!focus) return null;
  return (
    <section class="wide world" aria-labelledby="world-title">
      <header><h2 id="world-title">{t.world}</h2>{children}</header>
      {drawing ? (
        <drawing.Graph focus={focus} name={t.world} stages={stages} pins={pins} wide seen={null} chosen={nothing}
          onRelation={id => go(href('relation', id))} onNode={id => go(href(viewOf(id)!, id))} onKey={() => {}} onPin={() => {}} />
      ) : <Undrawn tall />}
    </section>
  );
}

/** Those that hang together with a node, over however many others; pairs that stand alone would lie far off. */
function joined(ties: Tie[], focus: string): Tie[] {
  const reached = new Set([focus]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { subject, object } of ties) if (object && (reached.has(subject.id) || reached.has(object.id))) reached.add(subject.id).add(object.id);
  }
  return ties.filter(tie => reached.has(tie.subject.id));
}

/** The node that most claims join to others. */
function busiest(ties: Tie[]): Thing | null {
  const weights = new Map<string, { thing: Thing; weight: number }>();
  for (const tie of ties) {
    for (const thing of [tie.subject, tie.object]) if (thing) weights.set(thing.id, { thing, weight: (weights.get(thing.id)?.weight ?? 0) + tie.support });
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight || (a.thing.id < b.thing.id ? -1 : 1))[0]?.thing ?? null;
}
