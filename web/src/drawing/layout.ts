import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { caption, type Thing, type Tie } from '../model';
import { hash, numbers } from './seed';

export interface Spot extends SimulationNodeDatum { id: string; thing: Thing; stage: number; weight: number }
export interface Line { tie: Tie; from: Spot; to: Spot; bend: number }
/** Left, top, width and height. */
export type Box = [number, number, number, number];
/** What is drawn where; the first stage alone with its frame, which does not change with what is added or moved. */
export interface Drawing { spots: Spot[]; lines: Line[]; left: number; first: { spots: number; box: Box } }
export type Pins = Map<string, { x: number; y: number }>;
/** What is taken up around a node at once; with places of their own, where the forces are not to find them. */
export interface Stage { centre: string; ties: Tie[]; most: number; places?: Pins }

/** How long the forces work on few nodes and on many. */
const [steps, fewerSteps] = [150, 120];
const mostSpots = 300;
const mostLines = 600;

/** Names are wide and screens too; how far a picture is drawn out sideways, and how strongly its nodes are drawn to the middle's height. */
const [stretch, level] = [1.2, 0.05];

/** The same for a picture that is as wide as the page. */
const [wideStretch, wideLevel] = [1.5, 0.14];

/** Letters of a name that stand below its node. */
export const mostLetters = 24;

/** Strongest first, and always in the same order. */
const strongest = (ties: Tie[]) => [...ties].sort((a, b) => b.support - a.support || b.confidence - a.confidence || (a.id < b.id ? -1 : 1));

/**
 * Places the nodes stage by stage: what stood stays where it was, what is added finds room around its centre.
 * The same stages and pins give the same picture.
 */
export function layOut(focus: Thing, stages: Stage[], pins: Pins, wide = false): Drawing {
  const spots = new Map<string, Spot>([[focus.id, { id: focus.id, thing: focus, stage: 0, weight: 1, x: 0, y: 0, fx: 0, fy: 0 }]]);
  const ties = new Map<string, Tie>();
  let left = 0;
  let first: Drawing['first'] | null = null;
  stages.forEach((stage, index) => {
    const centre = spots.get(stage.centre);
    if (!centre) return;
    const before = spots.size;
    left += take(stage, index, centre, spots, ties);
    if (spots.size > before || index === 0) settle([...spots.values()], [...ties.values()], hash(stage.centre), wide ? wideLevel : level);
    for (const spot of spots.values()) if (spot.fx == null) spot.x = centre.x! + (spot.x! - centre.x!) * (wide ? wideStretch : stretch);
    spread([...spots.values()]);
    put(spots, stage.places);
    for (const spot of spots.values()) [spot.fx, spot.fy] = [spot.x, spot.y];
    first ??= { spots: spots.size, box: frame([...spots.values()], focus.id, 1) };
  });
  put(spots, pins);
  const all = [...spots.values()];
  return { spots: all, lines: bend([...ties.values()], spots), left, first: first ?? { spots: all.length, box: frame(all, focus.id, 1) } };
}

function put(spots: Map<string, Spot>, places: Pins = new Map()) {
  for (const [id, place] of places) {
    const spot = spots.get(id);
    if (spot) [spot.x, spot.y] = [place.x, place.y];
  }
}

/** A few nodes are drawn no larger than many. */
const smallest = { width: 320, height: 260 };

/** The frame that holds every node with its name, drawn so many times larger. */
export function frame(spots: Spot[], focus: string, larger: number): Box {
  const ys = spots.map(spot => spot.y!);
  const half = (spot: Spot) => halfName(spot) * (spot.id === focus ? 1.25 : 1.05) * larger;
  const [left, right] = [Math.min(...spots.map(spot => spot.x! - half(spot))) - 12, Math.max(...spots.map(spot => spot.x! + half(spot))) + 12];
  const [top, bottom] = [Math.min(...ys) - 34, Math.max(...ys) + 46];
  const width = Math.max(right - left, smallest.width);
  const height = Math.max(bottom - top, smallest.height);
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height].map(Math.round) as Box;
}

/** Takes the strongest relations of a stage with their ends; gives how many found no room. */
function take(stage: Stage, index: number, centre: Spot, spots: Map<string, Spot>, ties: Map<string, Tie>) {
  let added = 0;
  let left = 0;
  for (const tie of strongest(stage.ties)) {
    if (!tie.object || ties.has(tie.id)) continue;
    for (const thing of [tie.subject, tie.object]) {
      if (spots.has(thing.id) || added >= stage.most || spots.size >= mostSpots) continue;
      const seed = hash(thing.id);
      const angle = (seed / 4294967296) * 2 * Math.PI;
      const far = 90 + (seed % 60);
      spots.set(thing.id, { id: thing.id, thing, stage: index, weight: 0, x: centre.x! + far * Math.cos(angle), y: centre.y! + far * Math.sin(angle) });
      added++;
    }
    const ends = [spots.get(tie.subject.id), spots.get(tie.object.id)];
    if (!ends[0] || !ends[1] || ties.size >= mostLines) { left++; continue; }
    for (const end of ends) end!.weight += tie.support;
    ties.set(tie.id, tie);
  }
  return left;
}

/** Lets the forces work for a fixed number of steps. */
export function settle(spots: Spot[], ties: Tie[], seed: number, height = level) {
  const links: SimulationLinkDatum<Spot>[] = [...new Set(ties.map(tie => [tie.subject.id, tie.object!.id].sort().join('\n')))].map(pair => {
    const [source, target] = pair.split('\n');
    return { source, target };
  });
  const many = spots.length > 120;
  const turns = many ? fewerSteps : steps;
  const distance = many ? 70 : spots.length > 30 ? 118 : spots.length > 12 ? 130 : 150;
  const room = forceCollide<Spot>(30);
  // Many find their places before they keep apart, in the last third: it takes half the time, and fewer lines cross.
  const apart = many ? Math.round(turns / 3) : turns;
  forceSimulation(spots)
    .randomSource(numbers(seed))
    .force('link', forceLink<Spot, SimulationLinkDatum<Spot>>(links).id(spot => spot.id).distance(distance).strength(0.5))
    .force('charge', forceManyBody<Spot>().strength(many ? -160 : -420).distanceMax(600).theta(many ? 1.5 : 1.2))
    .force('room', many ? null : room)
    .force('x', forceX<Spot>().strength(0.045))
    .force('y', forceY<Spot>().strength(height))
    .alphaDecay(1 - Math.pow(0.001, 1 / turns))
    .stop()
    .tick(turns - apart)
    .force('room', room)
    .tick(apart);
}

/** How far the name below a node reaches to either side. */
export const halfName = (spot: Spot) => Math.max(18, Math.min(caption(spot.thing).length, mostLetters) * 3.7 + 5);

/** How far nodes stand above one another with their names between; the node in the middle is larger. */
const [tall, taller] = [46, 58];

/** How far the names of few nodes are kept apart, so that there is room to draw them larger on a small screen. */
const roomier = 1.25;

/** So few nodes leave room for larger names. */
export const few = 24;

/** Moves nodes apart whose names would stand upon each other, the shorter way; what stood already stays. */
function spread(spots: Spot[]) {
  const halves = spots.map(spot => halfName(spot) * (spots.length > few ? 1 : roomier));
  let moved = true;
  for (let turn = 0; moved && turn < 40; turn++) {
    moved = false;
    for (let a = 0; a < spots.length; a++) {
      const one = spots[a];
      for (let b = a + 1; b < spots.length; b++) {
        const other = spots[b];
        // Most pairs stand far above one another; nothing more is reckoned of them.
        const dy = other.y! - one.y!;
        const under = (a ? tall : taller) - Math.abs(dy);
        if (under <= 0) continue;
        const dx = other.x! - one.x!;
        const over = halves[a] + halves[b] - Math.abs(dx);
        if (over <= 0 || one.fx != null && other.fx != null) continue;
        moved = true;
        push(one, other, over < under ? { x: dx < 0 ? -over : over, y: 0 } : { x: 0, y: dy < 0 ? -under : under });
      }
    }
  }
  if (moved) resettle(spots, halves);
}

/** How far around its place a node looks for one that is free. */
const mostRings = 30;

/** Where nodes that are pushed from two sides find no rest, each that may move takes the nearest place that is free. */
function resettle(spots: Spot[], halves: number[]) {
  const taken = (at: number, x: number, y: number) => spots.some((other, index) =>
    index !== at && Math.abs(other.x! - x) < halves[at] + halves[index] && Math.abs(other.y! - y) < (at && index ? tall : taller));
  for (let at = 1; at < spots.length; at++) {
    const { x, y, fx } = spots[at];
    if (fx != null || !taken(at, x!, y!)) continue;
    for (let ring = 1, found = false; ring <= mostRings && !found; ring++) {
      for (let turn = 0; turn < 16 && !found; turn++) {
        const angle = (turn * Math.PI) / 8;
        const place = { x: x! + ring * tall * Math.cos(angle), y: y! + ring * (tall / 2) * Math.sin(angle) };
        found = !taken(at, place.x, place.y);
        if (found) Object.assign(spots[at], place);
      }
    }
  }
}

function push(a: Spot, b: Spot, by: { x: number; y: number }) {
  const share = a.fx != null ? 0 : b.fx != null ? 1 : 0.5;
  [a.x, a.y] = [a.x! - by.x * share, a.y! - by.y * share];
  [b.x, b.y] = [b.x! + by.x * (1 - share), b.y! + by.y * (1 - share)];
}

/** Relations between the same two nodes lie beside one another. */
function bend(ties: Tie[], spots: Map<string, Spot>): Line[] {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const pair = [tie.subject.id, tie.object!.id].sort().join('\n');
    pairs.set(pair, [...(pairs.get(pair) ?? []), tie]);
  }
  return [...pairs.values()].flatMap(group => group.map((tie, index) => {
    const turned = tie.subject.id > tie.object!.id ? -1 : 1;
    return { tie, from: spots.get(tie.subject.id)!, to: spots.get(tie.object!.id)!, bend: turned * (index - (group.length - 1) / 2) * 26 };
  }));
}
