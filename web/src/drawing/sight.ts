import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { useEffect, useRef, useState } from 'preact/hooks';
import { one, set } from '../address';
import { type Box, few, frame, type Spot } from './layout';

/** How small a picture stands where its names can be read with ease, how small where they just can, and how large it begins. */
const [readable, least, largest] = [0.82, 0.68, 1.35];

/** How much larger names may be drawn at most. */
const mostLarger = 3.5;

/** How the picture would show these nodes: their frame, how large it stands, how much larger the names of few are drawn so that they can be read, and whether they can. */
function view(svg: SVGSVGElement, spots: Spot[], focus: string) {
  let larger = 1;
  // Larger names need a larger frame, which stands smaller.
  for (let turn = 0; turn < 4 && spots.length <= few; turn++) larger = Math.min(mostLarger, Math.max(1, (least * 1.05) / fit(svg, frame(spots, focus, larger))));
  const box = frame(spots, focus, larger);
  const scale = fit(svg, box);
  return { box, larger, scale, fits: spots.length <= few || scale >= least };
}

/** What moves the picture: a mouse, two fingers, a wheel with Ctrl or when the graph has the focus; one finger and the wheel alone scroll the page. */
function moves(event: Event & Partial<MouseEvent & TouchEvent>, svg: SVGSVGElement) {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey || svg.contains(document.activeElement);
  if (event.touches) return event.touches.length > 1;
  return !event.button && !(event.target as Element).closest('.node');
}

/** What is looked at, as the address holds it: what lies in the middle, and how much of the picture's width is seen. */
interface Sight { x: number; y: number; across: number }

function readSight(text: string | null): Sight | null {
  const [, x, y, across] = /^(-?\d{1,5});(-?\d{1,5});(\d{2,5})$/.exec(text ?? '') ?? [];
  return across ? { x: +x, y: +y, across: +across } : null;
}

/**
 * Moves and zooms the picture. It shows what the address tells; else it begins with all of it; where names would be too small then, with what the filter leaves;
 * where they still would be, with what lies around the middle. Only another beginning moves what somebody looks at.
 */
export function useSight(ref: { current: SVGSVGElement | null }, all: Spot[], near: Spot[], focus: string) {
  const shown = useRef('');
  const [larger, setLarger] = useState(1);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const drawn = useRef<Box>([0, 0, 1, 1]);
  const told = one('at');
  const move = (to: ZoomTransform) => select(ref.current!).call(behaviour.current!.transform, to);
  const tell = (now: ZoomTransform) => {
    const svg = ref.current;
    // A wheel's end comes a moment later; the picture may have gone.
    if (!svg) return;
    const [left, top] = middle(drawn.current);
    const text = [(left - now.x) / now.k, (top - now.y) / now.k, svg.clientWidth / (fit(svg, drawn.current) * now.k)].map(Math.round).join(';');
    shown.current = `${drawn.current} ${text}`;
    set({ at: text }, true);
  };
  useEffect(() => {
    const svg = select(ref.current!);
    const world = svg.select<SVGGElement>('.world');
    let before = zoomIdentity;
    behaviour.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.1, 12])
      .filter(event => moves(event, ref.current!))
      .on('start', event => { before = event.transform; })
      .on('zoom', event => world.attr('transform', event.transform.toString()))
      .on('end', event => { if (event.sourceEvent && String(before) !== String(event.transform)) tell(event.transform); });
    svg.call(behaviour.current).on('dblclick.zoom', null);
    return () => { svg.on('.zoom', null); };
  }, []);
  useEffect(() => {
    const svg = ref.current!;
    const box = frame(all, focus, 1);
    const sight = readSight(told);
    const [whole, part] = [all, near].map(spots => view(svg, spots, focus));
    const seen = whole.fits ? whole : part;
    const next = `${box} ${sight ? told : seen.box}`;
    if (shown.current === next) return;
    [shown.current, drawn.current] = [next, box];
    const { fits } = seen;
    setLarger(fits ? seen.larger : 1);
    if (sight) move(at([sight.x, sight.y, 0, 0], box, svg.clientWidth / (sight.across * fit(svg, box))));
    else move(at(fits ? seen.box : [0, 0, 0, 0], box, (fits ? Math.min(seen.scale, largest) : readable) / fit(svg, box)));
  }, [all, near.length, told]);
  useEffect(() => ref.current!.style.setProperty('--names', String(larger)), [larger]);
  return {
    larger,
    by: (factor: number) => {
      select(ref.current!).call(behaviour.current!.scaleBy, factor);
      tell(zoomTransform(ref.current!));
    },
    reset: () => {
      move(zoomIdentity);
      tell(zoomIdentity);
    },
  };
}

/** How large a frame stands in a picture that holds all of it. */
const fit = (svg: SVGSVGElement, [, , width, height]: Box) => Math.min(svg.clientWidth / width, svg.clientHeight / height);

const middle = ([x, y, width, height]: Box) => [x + width / 2, y + height / 2];

/** The picture with the middle of one frame in the middle of the other, so much nearer. */
function at(seen: Box, box: Box, nearer: number) {
  const [[x, y], [left, top]] = [middle(seen), middle(box)];
  return zoomIdentity.translate(left - nearer * x, top - nearer * y).scale(nearer);
}
