import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { layOut, type Stage } from '../src/drawing/layout';
import { numbers } from '../src/drawing/seed';
import type { Thing, Tie } from '../src/model';

// How long the layout of 300 nodes and 600 relations takes, beside d3-force alone with its own forces over the same graph; written into the page.
const [nodes, lines, runs] = [300, 600, 10];
const chance = numbers(7);

const things: Thing[] = Array.from({ length: nodes }, (_, at) => ({ __typename: 'Person', id: `person:${at}`, name: `Person number ${at}` }));
const ties = Array.from({ length: lines }, (_, at) => {
  // Every node hangs on an earlier one; the rest joins any two, mostly those that have many already.
  const subject = at < nodes - 1 ? at + 1 : Math.floor(chance() * nodes);
  const object = Math.floor(chance() ** 2 * (at < nodes - 1 ? at + 1 : nodes));
  return { id: `relation:${at}`, type: 'MET', negated: false, modality: 'ASSERTED', support: 1, confidence: 1, firstSeen: null, lastSeen: null, subject: things[subject], object: things[object] } as Tie;
}).filter(tie => tie.subject !== tie.object);
const stages: Stage[] = [{ centre: things[0].id, ties, most: nodes }];

function ours() {
  const { spots } = layOut(things[0], stages, new Map());
  return spots.length;
}

function bare() {
  const own = things.map(({ id }) => ({ id }));
  const links = ties.map(tie => ({ source: tie.subject.id, target: tie.object!.id }));
  forceSimulation<any>(own).randomSource(numbers(7)).force('link', forceLink<any, any>(links).id(node => node.id)).force('charge', forceManyBody()).force('center', forceCenter()).stop().tick(300);
  return own.length;
}

const timed = (work: () => number) => {
  const start = performance.now();
  if (work() !== nodes) throw new Error('the layout left nodes out');
  return performance.now() - start;
};
const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

const [own, others]: [number[], number[]] = [[], []];
ours(); bare();
for (let turn = 0; turn < runs; turn++) { own.push(timed(ours)); others.push(timed(bare)); }
const [mine, theirs] = [median(own), median(others)];
document.body.textContent = `layout of ${nodes} nodes and ${ties.length} relations: ${mine.toFixed(0)} ms, ${(mine / theirs).toFixed(2)} of bare d3-force (${theirs.toFixed(0)} ms, 300 steps); medians of ${runs}`;
