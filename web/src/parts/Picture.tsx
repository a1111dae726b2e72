import { useMemo } from 'preact/hooks';
import { href, one, set, undo } from '../address';
import { familyOf, isMutual } from '../families';
import { caption, inWords, type Kind, type Thing, type Tie, viewOf } from '../model';
import { count, figure, period, typeName, words } from '../words';
import type { Pins, Stage } from '../drawing/layout';
import { Undrawn, useDrawing } from './Drawn';
import { Name } from './Name';
import type { Neighbours } from './neighbours';
import { Symbol } from './Symbol';
import { Hold } from './TieRow';

/** Kinds with an outline of their own, as the legend names them. */
const shapes: Kind[] = ['State', 'Person', 'Organization', 'Group', 'Resolution', 'Event'];

const drawable = (tie: Tie) => tie.type !== 'SAID' && tie.object;

/** The graph around a node, with what was opened, pinned and chosen as the address tells; or the same as a table. */
export function Picture({ focus, base, fitting, total, near }: { focus: Thing; base: Tie[]; fitting: Tie[] | null; total: number; near: Neighbours }) {
  const t = words.value;
  const drawing = useDrawing();
  const { opened, all: more } = near;
  const pinText = one('pin') ?? '';
  const pins = useMemo(() => readPins(pinText), [pinText]);
  // What the filter leaves is drawn also where it is not among the strongest.
  const weaker = useMemo(() => (total > base.length ? (fitting ?? []).filter(tie => drawable(tie) && !base.some(each => each.id === tie.id)) : []), [base, fitting, total]);
  const stages = useMemo<Stage[]>(() => [
    { centre: focus.id, ties: base.filter(drawable), most: 90 },
    ...weaker.length ? [{ centre: focus.id, ties: weaker, most: 40 }] : [],
    ...opened.filter(id => more.has(id)).map(id => ({ centre: id, ties: more.get(id)!.filter(drawable), most: 40 })),
  ], [focus.id, base, weaker, opened.join(), more]);
  const all = useMemo(() => new Map(stages.flatMap(stage => stage.ties).map(tie => [tie.id, tie])), [stages]);
  const things = useMemo(() => new Map([...all.values()].flatMap(tie => [tie.subject, tie.object!]).concat(focus).map(thing => [thing.id, thing])), [all]);
  const kinds = shapes.filter(kind => [...things.values()].some(thing => thing.__typename === kind));
  const visible = fitting && new Set([...fitting, ...[...near.fitting.values()].flat()].map(tie => tie.id));
  const node = one('node');
  const asTable = one('as') === 'table';

  const open = (id: string) => set({ open: (opened.includes(id) ? opened.filter(other => other !== id) : [...opened, id]).join(',') || null });
  const pin = (id: string, place?: { x: number; y: number }) => {
    const next = new Map(pins);
    if (place) next.set(id, place); else next.delete(id);
    set({ pin: [...next].map(([name, { x, y }]) => `${name}@${x};${y}`).join(',') || null });
  };
  const back = () => undo(() => {
    if (node) set({ node: null });
    else if (opened.length) open(opened.at(-1)!);
    else if (pins.size) pin([...pins.keys()].at(-1)!);
  });
  const keys = (key: string, id: string) => {
    if (key === 'e' && id !== focus.id && viewOf(id) === 'actor') open(id);
    if (key === 'p' && pins.has(id)) pin(id);
    if (key === 'u') back();
  };
  return (
    <section class="graph-part" aria-labelledby="graph-title">
      <header>
        <h2 id="graph-title">{t.graph}</h2>
        <div class="switch" role="group" aria-label={t.views}>
          <button type="button" aria-pressed={!asTable} onClick={() => set({ as: null })}>{t.graph}</button>
          <button type="button" aria-pressed={asTable} onClick={() => set({ as: 'table' })}>{t.table}</button>
        </div>
        {(opened.length > 0 || pins.size > 0 || node) && <button type="button" class="quiet" onClick={back}>↶ {t.undo}</button>}
      </header>
      {!asTable && <p class="meta kinds">{kinds.map(kind => <span key={kind}><Symbol kind={kind} hidden /> {t.kinds[kind]}</span>)}</p>}
      {asTable ? <Table ties={[...all.values()].filter(tie => !visible || visible.has(tie.id))} /> : drawing ? (
        <drawing.Graph focus={focus} stages={stages} pins={pins} seen={visible} chosen={{ relation: one('sel'), node, path: new Set() }}
          onRelation={id => set({ sel: id, claim: null })} onNode={id => set({ node: node === id ? null : id })} onKey={keys} onPin={(id, x, y) => pin(id, { x, y })} />
      ) : <Undrawn tall />}
      {!asTable && node && things.has(node) && (
        <p class="node-tools">
          <strong><bdi>{caption(things.get(node))}</bdi></strong>
          <Between ties={[...all.values()].filter(tie => !visible || visible.has(tie.id))} ends={[focus.id, node]} />
          {viewOf(node) && node !== focus.id && <a href={href(viewOf(node)!, node)}>{t.openActor} →</a>}
          {viewOf(node) === 'actor' && node !== focus.id && <button type="button" onClick={() => open(node)}>{opened.includes(node) ? t.collapse : t.expand}</button>}
          {viewOf(node) === 'actor' && node !== focus.id && <a href={href('path', '', { from: focus.id, to: node })}>{t.path}</a>}
          {viewOf(node) === 'actor' && node !== focus.id && <button type="button" onClick={() => set({ with: node })}>{t.compare.replace('…', '')}</button>}
          {pins.has(node) && <button type="button" onClick={() => pin(node)}>{t.unpin}</button>}
        </p>
      )}
      {total > base.length && <p class="meta">{t.shown(figure(base.length), figure(total))}</p>}
      {!asTable && <p class="meta help">{matchMedia('(pointer: coarse)').matches ? t.graphTouch : t.graphHelp}</p>}
    </section>
  );
}

/** What joins the chosen node to the one in the middle, for those who cannot hit a line. */
function Between({ ties, ends: [middle, node] }: { ties: Tie[]; ends: [string, string] }) {
  const found = ties.filter(({ subject, object }) => (subject.id === middle && object?.id === node) || (subject.id === node && object?.id === middle)).slice(0, 12);
  return <>{found.map(tie => (
    <button type="button" key={tie.id} class={`chip ${familyOf(tie.type)} ${tie.modality}`} aria-pressed={one('sel') === tie.id} onClick={() => set({ sel: tie.id, claim: null })}>
      <span class="sr">{inWords(tie)}: </span><span aria-hidden="true">{isMutual(tie.type) ? '↔' : tie.subject.id === middle ? '→' : '←'}</span> {typeName(tie.type)} {tie.negated && `(${words.value.notDone})`}
    </button>
  ))}</>;
}

function readPins(text: string): Pins {
  const pins: Pins = new Map();
  for (const pin of text.split(',')) {
    const [, id, x, y] = /^(.+)@(-?\d{1,5});(-?\d{1,5})$/.exec(pin) ?? [];
    if (id) pins.set(id, { x: +x, y: +y });
  }
  return pins;
}

/** The content of the graph for those who read rather than look. */
export function Table({ ties }: { ties: Tie[] }) {
  const t = words.value;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.table}>
      <table>
        <thead><tr><th scope="col">{t.subject}</th><th scope="col">{t.relation}</th><th scope="col">{t.object}</th><th scope="col">{t.support}</th><th scope="col">{t.seen}</th></tr></thead>
        <tbody>{ties.map(tie => (
          <tr key={tie.id}>
            <td><Name thing={tie.subject} short={60} /></td>
            <td><a href={href('relation', tie.id)}>{typeName(tie.type)}</a> <Hold {...tie} /></td>
            <td><Name thing={tie.object} short={80} /></td>
            <td>{count(tie.support, t.claims)}</td>
            <td>{period(tie.firstSeen, tie.lastSeen)}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}
