import { useEffect, useState } from 'preact/hooks';
import type * as Drawing from '../drawing';

let loaded: typeof Drawing | undefined;
let loading: Promise<typeof Drawing> | undefined;

/** Fetches the drawing part of the page; a view that will draw begins with it while its answer is on the way. */
export const fetchDrawing = () => (loading ??= import('../drawing').then(module => (loaded = module)));

/** The drawing part of the page, fetched when it is first needed. */
export function useDrawing() {
  const [drawing, setDrawing] = useState(loaded);
  useEffect(() => { if (!drawing) fetchDrawing().then(setDrawing); }, []);
  return drawing;
}
