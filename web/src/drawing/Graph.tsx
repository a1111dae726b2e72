import { drag } from 'd3-drag';
import { select } from 'd3-selection';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { familyOf, isMutual } from '../families';
import { caption, inWords, type Thing } from '../model';
import { typeName, words } from '../words';
import { outline } from '../parts/Symbol';
import { curve } from './curve';
import { labels, named, type Side } from './labels';
import { type Drawing, few, frame, layOut, mostLetters, type Pins, type Spot, type Stage } from './layout';
import { useSight } from './sight';

export interface GraphProps {
  focus: Thing;
  /** What the picture shows; else the node in its middle. */
  name?: string;
  stages: Stage[];
  pins: Pins;
  /** The picture is as wide as the page. */
  wide?: boolean;
  seen: Set<string> | null;
  chosen: { relation: string | null; node: string | null; path: Set<string> };
  onRelation: (id: string) => void;
  onNode: (id: string) => void;
  onKey: (key: string, id: string) => void;
  onPin: (id: string, x: number, y: number) => void;
}

const short = (text: string, most: number) => (text.length > most ? text.slice(0, most - 1).trimEnd() + '…' : text);

/** The picture of nodes and relations. What a filter takes away fades, so that the rest stays where it is. */
export default function Graph(props: GraphProps) {
  const t = words.value;
  const { focus, stages, pins, seen, chosen } = props;
  const drawing = useMemo(() => layOut(focus, stages, pins, props.wide), [focus.id, stages, pins]);
  // As high as what is drawn at first asks for, so that what is added moves nothing else on the page.
  const { first } = drawing;
  const svg = useRef<SVGSVGElement>(null);
  const [hover, setHover] = useState<string | null>(null);
  const box = useMemo(() => frame(drawing.spots, focus.id, 1), [drawing]);

  const shown = (id: string) => !seen || seen.has(id);
  const lines = drawing.lines.filter(line => shown(line.tie.id));
  const near = new Set(lines.flatMap(line => [line.from.id, line.to.id]).concat(focus.id, ...stages.map(stage => stage.centre)));
  const spots = drawing.spots.filter(spot => near.has(spot.id));
  useDragging(svg, drawing, spots, props.onPin);
  const sight = useSight(svg, drawing.spots, spots, focus.id);
  const room = useMemo(() => labels(lines, spots, line => typeName(line.tie.type), sight.larger, focus.id), [drawing, seen, t, sight.larger]);
  const sides = useMemo(() => named(spots, sight.larger, focus.id), [drawing, seen, t, sight.larger]);
  return (
    <div class="picture">
      <svg ref={svg} class={`graph ${first.spots > few ? 'many' : ''}`} style={`--wide:${first.box[2]};--high:${first.box[3]}`} viewBox={box.join(' ')} role="group" aria-label={t.graphLabel(props.name ?? caption(focus), near.size, lines.length)}>
        <defs>
          {['accord', 'contact', 'word', 'conflict', 'vote', 'bond'].map(family => (
            <marker key={family} id={`tip-${family}`} viewBox="0 0 8 8" refX="6.5" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse" markerUnits="userSpaceOnUse">
              <path class={`tip ${family}`} d="M0,0.5L7.5,4L0,7.5Z" />
            </marker>
          ))}
        </defs>
        <g class="world">
          {lines.map(line => {
            const { tie } = line;
            const { path, x, y, angle } = curve(line);
            const family = familyOf(tie.type);
            const selected = chosen.relation === tie.id;
            const place = room.get(tie.id) ?? { x, y, angle };
            const crossed = curve(line, 0.8);
            const told = selected || room.has(tie.id) || hover === tie.id || hover === line.from.id && focus.id !== hover || hover === line.to.id && focus.id !== hover || chosen.path.has(tie.id);
            const state = [family, tie.negated && 'denied', tie.modality, selected && 'chosen', chosen.path.has(tie.id) && 'onpath'].filter(Boolean).join(' ');
            return (
              <g key={tie.id} class={`line ${state}`} onClick={() => props.onRelation(tie.id)} onPointerEnter={() => setHover(tie.id)} onPointerLeave={() => setHover(null)}>
                <title>{inWords(tie)}</title>
                <path class="reach" d={path} />
                <path class="stroke" d={path} stroke-width={Math.min(5, 1.2 + Math.log2(tie.support) * 0.9)} marker-end={isMutual(tie.type) ? undefined : `url(#tip-${family})`} />
                {tie.negated && <path class="bar" transform={`translate(${crossed.x.toFixed(1)},${crossed.y.toFixed(1)}) rotate(${crossed.angle.toFixed(1)})`} d="M-4,-7L4,7M4,-7L-4,7" />}
                {told && <text class="told" transform={`translate(${place.x.toFixed(1)},${place.y.toFixed(1)}) rotate(${place.angle.toFixed(1)})`} dy="-4">{typeName(tie.type)}</text>}
              </g>
            );
          })}
          {spots.map(spot => (
            <Node key={spot.id} spot={spot} centre={spot.id === focus.id} pinned={pins.has(spot.id)} side={sides.get(spot.id) ?? 'below'} {...props} setHover={setHover} />
          ))}
        </g>
      </svg>
      <div class="tools">
        <button type="button" onClick={() => sight.by(1.4)} aria-label={t.zoomIn} title={t.zoomIn}>+</button>
        <button type="button" onClick={() => sight.by(1 / 1.4)} aria-label={t.zoomOut} title={t.zoomOut}>−</button>
        <button type="button" onClick={sight.reset} aria-label={t.reset} title={t.reset}>⤢</button>
      </div>
    </div>
  );
}

/** The more claims join a node to the others, the larger it is. */
const size = ({ weight }: Spot) => 1 + Math.min(0.5, Math.log2(Math.max(1, weight)) * 0.14);

interface NodeProps extends GraphProps { spot: Spot; centre: boolean; pinned: boolean; side: Side; setHover: (id: string | null) => void }

/** Which way a node goes with an arrow key and the key for capitals. */
const ways: Record<string, [number, number]> = { ArrowLeft: [-24, 0], ArrowRight: [24, 0], ArrowUp: [0, -24], ArrowDown: [0, 24] };

function Node({ spot, centre, pinned, side, chosen, stages, onNode, onKey, onPin, setHover }: NodeProps) {
  const t = words.value;
  const { thing } = spot;
  const name = caption(thing);
  const open = stages.some(stage => stage.centre === spot.id);
  const keys = (event: KeyboardEvent) => {
    const way = event.shiftKey ? ways[event.key] : undefined;
    const pin = ([x, y]: [number, number]) => onPin(spot.id, Math.round(spot.x! + x), Math.round(spot.y! + y));
    if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); onNode(spot.id); }
    else if (way) { event.preventDefault(); pin(way); }
    else if (event.key.toLowerCase() === 'p' && !pinned && !event.ctrlKey && !event.metaKey) pin([0, 0]);
    else if (/^[epu]$/i.test(event.key) && !event.ctrlKey && !event.metaKey) onKey(event.key.toLowerCase(), spot.id);
  };
  const state = [thing.__typename, centre && 'centre', chosen.node === spot.id && 'chosen', pinned && 'pinned', side !== 'below' && side, open && 'open'].filter(Boolean).join(' ');
  return (
    <g class={`node ${state}`} data-id={spot.id} transform={`translate(${spot.x!.toFixed(1)},${spot.y!.toFixed(1)})`} tabindex={0} role="button"
      aria-pressed={chosen.node === spot.id} aria-label={`${short(name, mostLetters)}, ${t.kinds[thing.__typename]}`}
      onClick={() => onNode(spot.id)} onDblClick={() => onKey('e', spot.id)} onKeyDown={keys} onPointerEnter={() => setHover(spot.id)} onPointerLeave={() => setHover(null)}>
      <title>{name}</title>
      <path class="shape" d={outline[thing.__typename] ?? outline.Article} transform={`scale(${centre ? 1.7 : size(spot).toFixed(2)})`} />
      <text aria-hidden="true" y={side === 'above' ? -17 : centre ? 33 : 26}>{short(name, mostLetters)}</text>
    </g>
  );
}

/** A node that is dragged is pinned where it is let go. What listens stays while it is dragged: a finger's way ends where its listener goes. */
function useDragging(ref: { current: SVGSVGElement | null }, drawing: Drawing, drawn: Spot[], onPin: GraphProps['onPin']) {
  const [, redraw] = useState(0);
  const pin = useRef(onPin);
  pin.current = onPin;
  useEffect(() => {
    const spots = new Map(drawing.spots.map(spot => [spot.id, spot]));
    const nodes = select(ref.current!).selectAll<SVGGElement, unknown>('.node');
    const at = (element: Element) => spots.get((element as SVGGElement).dataset.id!)!;
    let moved = false;
    nodes.call(drag<SVGGElement, unknown>()
      .container(() => ref.current!.querySelector<SVGGElement>('.world')!)
      .subject(event => { const spot = at((event.sourceEvent.target as Element).closest('.node')!); return { x: spot.x, y: spot.y }; })
      .on('start', () => (moved = false))
      .on('drag', function (event) {
        const spot = at(this);
        [spot.x, spot.y] = [event.x, event.y];
        moved = true;
        redraw(turn => turn + 1);
      })
      .on('end', function () {
        const spot = at(this);
        if (moved) pin.current(spot.id, Math.round(spot.x!), Math.round(spot.y!));
      }));
    return () => { nodes.on('.drag', null); };
  }, [drawing, drawn.map(spot => spot.id).join()]);
}
