import { curve } from './curve';
import { halfName, type Line, type Spot } from './layout';

export interface Told { x: number; y: number; angle: number }

const letter = 6.1;

/** Where along a line its words may stand, those farthest from the busier end first. */
const places = [0.6, 0.5, 0.4, 0.7, 0.3];

/** How finely it is told what is taken. */
const cell = 8;

/** Where there is room for the words of a relation, drawn so many times larger: the strongest first, none upon another, nor upon a node or its name. */
export function labels(lines: Line[], spots: Spot[], words: (line: Line) => string, larger: number, focus: string): Map<string, Told> {
  const taken = new Set<number>();
  const at = (x: number, y: number) => Math.floor(x / cell) * 100_000 + Math.floor(y / cell);
  const take = ({ x, y }: Spot, half: number, top: number, bottom: number) => {
    for (let dx = -half; dx <= half; dx += cell / 2) for (let dy = top; dy <= bottom; dy += cell / 2) taken.add(at(x! + dx, y! + dy));
  };
  for (const spot of spots) {
    // The node in the middle is larger, and so is its name.
    const [size, lower] = spot.id === focus ? [1.25, 6] : [1, 0];
    take(spot, halfName(spot) * larger * size, 15 + lower, lower + 13 + 17 * larger);
    take(spot, 12 * size, -12 * size, 12 * size);
  }
  const most = lines.length > 60 ? 12 : 30;
  const told = new Map<string, Told>();
  const order = [...lines].sort((a, b) => b.tie.support - a.tie.support || (a.tie.id < b.tie.id ? -1 : 1));
  for (const line of order) {
    if (told.size >= most) break;
    const half = (words(line).length * letter * larger) / 2;
    for (const share of places) {
      const place = curve(line, line.from.weight > line.to.weight ? share : 1 - share);
      const turn = (place.angle * Math.PI) / 180;
      const [along, across] = [[Math.cos(turn), Math.sin(turn)], [Math.sin(turn), -Math.cos(turn)]];
      const cells = new Set<number>();
      for (let far = -half; far <= half; far += cell / 2) {
        for (const above of [3, 3 + 5 * larger, 3 + 10 * larger]) cells.add(at(place.x + far * along[0] + above * across[0], place.y + far * along[1] + above * across[1]));
      }
      if (place.length < half * 2 + 30 || [...cells].some(name => taken.has(name))) continue;
      cells.forEach(name => taken.add(name));
      told.set(line.tie.id, place);
      break;
    }
  }
  return told;
}

/** Where a name stands: below its node, above it, or nowhere until its node is pointed at. */
export type Side = 'below' | 'above' | 'unnamed';

/** Where names stand that are drawn so many times larger: that of the middle and of the weightiest first, none upon another nor upon a node. */
export function named(spots: Spot[], larger: number, focus: string): Map<string, Side> {
  const sides = new Map<string, Side>(spots.map(spot => [spot.id, 'below']));
  if (larger <= 1) return sides;
  const radius = 14;
  const [top, height] = [{ below: 13 + 2 * larger, above: -radius - 14 * larger }, 14 * larger];
  const box = (spot: Spot, side: 'below' | 'above') => ({ x: spot.x!, half: halfName(spot) * 0.9 * larger, from: spot.y! + top[side], to: spot.y! + top[side] + height });
  const taken: ReturnType<typeof box>[] = [];
  const free = (name: ReturnType<typeof box>) =>
    taken.every(other => Math.abs(name.x - other.x) >= name.half + other.half || name.to <= other.from || name.from >= other.to) &&
    spots.every(({ x, y }) => Math.abs(name.x - x!) >= name.half + radius || y! + radius <= name.from || y! - radius >= name.to);
  for (const spot of [...spots].sort((a, b) => Number(b.id === focus) - Number(a.id === focus) || b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const side = spot.id === focus ? 'below' : (['below', 'above'] as const).find(each => free(box(spot, each)));
    sides.set(spot.id, side ?? 'unnamed');
    if (side) taken.push(box(spot, side));
  }
  return sides;
}
