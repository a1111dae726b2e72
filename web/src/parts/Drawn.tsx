import { useEffect, useState } from 'preact/hooks';
import type * as Drawing from '../drawing';

let loaded: typeof Drawing | undefined;

/** The drawing part of the page, fetched when it is first needed. */
export function useDrawing() {
  const [drawing, setDrawing] = useState(loaded);
  useEffect(() => { if (!loaded) import('../drawing').then(module => setDrawing(loaded = module)); }, []);
  return drawing;
}
