import { halfName, type Line, type Spot } from './layout';

export interface Curve { path: string; x: number; y: number; angle: number; length: number }

const radius = 15;

/** The path of a relation from rim to rim, and where its label stands: so much of the way along it. */
export function curve({ from, to, bend }: Line, share = 0.5): Curve {
  const [dx, dy] = [to.x! - from.x!, to.y! - from.y!];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const [cx, cy] = [(from.x! + to.x!) / 2 + nx * bend * 2, (from.y! + to.y!) / 2 + ny * bend * 2];
  const start = toward(from, cx, cy, radius);
  const end = toward(to, cx, cy, radius + 5);
  const rest = 1 - share;
  const [tx, ty] = [rest * (cx - start[0]) + share * (end[0] - cx), rest * (cy - start[1]) + share * (end[1] - cy)];
  let angle = (Math.atan2(ty, tx) * 180) / Math.PI;
  if (angle > 90 || angle < -90) angle += 180;
  const f = (value: number) => value.toFixed(1);
  return {
    path: `M${f(start[0])},${f(start[1])}Q${f(cx)},${f(cy)} ${f(end[0])},${f(end[1])}`,
    x: rest * rest * start[0] + 2 * rest * share * cx + share * share * end[0], y: rest * rest * start[1] + 2 * rest * share * cy + share * share * end[1], angle, length,
  };
}

/** How far below a node its name ends. */
const under = 33;

/** Where a line leaves a node: at its rim, or where its name ends. */
function toward(spot: Spot, cx: number, cy: number, rim: number): [number, number] {
  const [dx, dy] = [cx - spot.x!, cy - spot.y!];
  const length = Math.hypot(dx, dy) || 1;
  const side = (halfName(spot) * length) / Math.abs(dx || 1e-9);
  const bottom = dy > 0 ? (under * length) / dy : 0;
  const beyond = dy > 0 && Math.min(side, bottom) * (dy / length) > radius ? Math.min(side, bottom) : 0;
  const far = Math.min(Math.max(rim, beyond), Math.max(rim, length - radius));
  return [spot.x! + (dx / length) * far, spot.y! + (dy / length) * far];
}
