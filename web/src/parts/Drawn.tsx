import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fetched, type GraphError } from '../client';
import { words } from '../words';
import type * as Drawing from '../drawing';
import { Trouble } from './State';

const loaded = signal<typeof Drawing | undefined>(undefined);
const failed = signal<GraphError | undefined>(undefined);
let loading: Promise<void> | undefined;

/** Fetches the drawing part of the page; a view that will draw begins with it while its answer is on the way. */
export const fetchDrawing = () => (loading ??= fetched(import('../drawing')).then(
  module => { [loaded.value, failed.value] = [module, undefined]; },
  error => { [failed.value, loading] = [error, undefined]; },
));

/** The drawing part of the page, fetched when it is first needed. */
export function useDrawing() {
  useEffect(() => { fetchDrawing(); }, []);
  return loaded.value;
}

/** Stands where something will be drawn: that it loads, or that it could not be fetched. */
export function Undrawn({ tall }: { tall?: boolean }) {
  return failed.value ? <Trouble error={failed.value} again={fetchDrawing} /> : <p class={`state ${tall ? 'picture' : ''}`}>{words.value.loading}</p>;
}
