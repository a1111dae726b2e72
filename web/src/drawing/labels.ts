import { curve } from './curve';
import { halfName, type Line, type Spot } from './layout';

export interface Told { x: number; y: number; angle: number }

const letter = 6.1;

/** Where along a line its words may stand, those farthest from the busier end first. */
const places = [0.6, 0.5, 0.4];
const cell = 16;

/** Where there is room for the words of a relation, drawn so many times larger: the strongest first, none upon another, nor upon a name. */
export function labels(lines: Line[], spots: Spot[], words: (line: Line) => string, larger: number): Map<string, Told> {
  const taken = new Set<string>();
  const at = (x: number, y: number) => `${Math.floor(x / cell)},${Math.floor(y / cell)}`;
  for (const spot of spots) {
    const half = halfName(spot) * larger;
    for (let x = -half; x <= half; x += cell / 2) for (let y = 18; y <= 14 + 13 * larger; y += cell / 2) taken.add(at(spot.x! + x, spot.y! + y));
    for (const x of [-10, 0, 10]) for (const y of [-10, 0, 10]) taken.add(at(spot.x! + x, spot.y! + y));
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
      const cells = new Set<string>();
      for (let far = -half; far <= half; far += cell / 2) cells.add(at(place.x + far * Math.cos(turn) + 6 * Math.sin(turn), place.y + far * Math.sin(turn) - 6 * Math.cos(turn)));
      if (place.length < half * 2 + 30 || [...cells].some(name => taken.has(name))) continue;
      cells.forEach(name => taken.add(name));
      told.set(line.tie.id, place);
      break;
    }
  }
  return told;
}
