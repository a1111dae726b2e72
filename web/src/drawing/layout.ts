import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { caption, type Thing, type Tie } from '../model';
import { hash, numbers } from './seed';

export interface Spot extends SimulationNodeDatum { id: string; thing: Thing; stage: number; weight: number }
export interface Line { tie: Tie; from: Spot; to: Spot; bend: number }
export interface Drawing { spots: Spot[]; lines: Line[]; left: number }
export interface Stage { centre: string; ties: Tie[]; most: number }
export type Pins = Map<string, { x: number; y: number }>;

/** How long the forces work on few nodes and on many. */
const [steps, fewerSteps] = [150, 120];
const mostSpots = 300;
const mostLines = 600;

/** Names are wide and screens too; how far a picture is drawn out sideways, and how strongly its nodes are drawn to the middle's height. */
const [stretch, level] = [1.45, 0.075];

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
  stages.forEach((stage, index) => {
    const centre = spots.get(stage.centre);
    if (!centre) return;
    const before = spots.size;
    left += take(stage, index, centre, spots, ties);
    if (spots.size > before || index === 0) settle([...spots.values()], [...ties.values()], hash(stage.centre), wide ? wideLevel : level);
    for (const spot of spots.values()) if (spot.fx == null) spot.x = centre.x! + (spot.x! - centre.x!) * (wide ? wideStretch : stretch);
    spread([...spots.values()]);
    for (const spot of spots.values()) [spot.fx, spot.fy] = [spot.x, spot.y];
  });
  for (const [id, place] of pins) {
    const spot = spots.get(id);
    if (spot) [spot.x, spot.y] = [place.x, place.y];
  }
  return { spots: [...spots.values()], lines: bend([...ties.values()], spots), left };
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
  const turns = spots.length > 120 ? fewerSteps : steps;
  const room = spots.length > 120 ? 70 : spots.length > 30 ? 118 : spots.length > 12 ? 130 : 150;
  forceSimulation(spots)
    .randomSource(numbers(seed))
    .force('link', forceLink<Spot, SimulationLinkDatum<Spot>>(links).id(spot => spot.id).distance(room).strength(0.5))
    .force('charge', forceManyBody<Spot>().strength(spots.length > 120 ? -160 : -420).distanceMax(600).theta(1.2))
    .force('room', forceCollide<Spot>(30))
    .force('x', forceX<Spot>().strength(0.045))
    .force('y', forceY<Spot>().strength(height))
    .alphaDecay(1 - Math.pow(0.001, 1 / turns))
    .stop()
    .tick(turns);
}

/** How far the name below a node reaches to either side. */
export const halfName = (spot: Spot) => Math.max(18, Math.min(caption(spot.thing).length, mostLetters) * 3.7 + 5);

/** Moves nodes apart whose names would stand upon each other, the shorter way; what stood already stays. */
function spread(spots: Spot[]) {
  const halves = spots.map(halfName);
  const tall = 46;
  for (let turn = 0, moved = true; moved && turn < 40; turn++) {
    moved = false;
    for (let a = 0; a < spots.length; a++) {
      for (let b = a + 1; b < spots.length; b++) {
        const [dx, dy] = [spots[b].x! - spots[a].x!, spots[b].y! - spots[a].y!];
        const [over, under] = [halves[a] + halves[b] - Math.abs(dx), tall - Math.abs(dy)];
        if (over <= 0 || under <= 0 || spots[a].fx != null && spots[b].fx != null) continue;
        moved = true;
        push(spots[a], spots[b], over < under ? { x: dx < 0 ? -over : over, y: 0 } : { x: 0, y: dy < 0 ? -under : under });
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
