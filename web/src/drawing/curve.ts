import type { Line } from './layout';

export interface Curve { path: string; x: number; y: number; angle: number }

const radius = 15;

/** The path of a relation from rim to rim, and where its label stands. */
export function curve({ from, to, bend }: Line): Curve {
  const [dx, dy] = [to.x! - from.x!, to.y! - from.y!];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const [cx, cy] = [(from.x! + to.x!) / 2 + nx * bend * 2, (from.y! + to.y!) / 2 + ny * bend * 2];
  const start = toward(from.x!, from.y!, cx, cy, radius);
  const end = toward(to.x!, to.y!, cx, cy, radius + 5);
  let angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  if (angle > 90 || angle < -90) angle += 180;
  const f = (value: number) => value.toFixed(1);
  return {
    path: `M${f(start[0])},${f(start[1])}Q${f(cx)},${f(cy)} ${f(end[0])},${f(end[1])}`,
    x: 0.25 * start[0] + 0.5 * cx + 0.25 * end[0], y: 0.25 * start[1] + 0.5 * cy + 0.25 * end[1], angle,
  };
}

function toward(x: number, y: number, cx: number, cy: number, far: number): [number, number] {
  const length = Math.hypot(cx - x, cy - y) || 1;
  return [x + ((cx - x) / length) * far, y + ((cy - y) / length) * far];
}
