import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { tongue } from './words';

// One way to ask: a document, its variables, and an answer or an error that can be put into words.
export type Trouble = 'offline' | 'locked' | 'busy' | 'refused' | 'broken';

export class GraphError extends Error {
  constructor(readonly trouble: Trouble, message: string) {
    super(message);
  }
}

type Variables = Record<string, unknown>;
const kept = new Map<string, unknown>();
const mostKept = 60;

/** A part of the page that comes over the network, or that it cannot be reached. */
export const fetched = <T>(part: Promise<T>): Promise<T> => part.catch(() => { throw new GraphError('offline', ''); });

/** How many answers are awaited. */
export const awaited = signal(0);

export const key = () => sessionStorage.getItem('graph-key');
export const setKey = (value: string) => (value ? sessionStorage.setItem('graph-key', value) : sessionStorage.removeItem('graph-key'));

/** Sends a document and gives the answer as it comes. */
export async function send(query: string, variables: Variables = {}, signal?: AbortSignal): Promise<{ data?: any; errors?: any[] }> {
  awaited.value++;
  try {
    return await post(query, variables, signal);
  } finally {
    awaited.value--;
  }
}

async function post(query: string, variables: Variables, signal?: AbortSignal): Promise<{ data?: any; errors?: any[] }> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json, application/json;q=0.9',
  };
  const secret = key();
  if (secret) headers.Authorization = `Bearer ${secret}`;
  let response: Response;
  try {
    response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }), signal });
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw new GraphError('offline', '');
  }
  if (response.status === 401 || response.status === 403) throw new GraphError('locked', '');
  if (response.status === 429 || response.status === 503) throw new GraphError('busy', '');
  try {
    const answer = await response.json();
    return answer.data || answer.errors ? answer : { errors: [{ message: answer.detail ?? answer.title ?? response.statusText }] };
  } catch {
    throw new GraphError('broken', `${response.status}`);
  }
}

/** Names are asked for in the language of the page, where the question can tell it. */
export const inTongue = (query: string, variables: Variables): Variables => (query.includes('$language') ? { ...variables, language: tongue.value.toUpperCase() } : variables);

/** Asks, and keeps the latest answers for the way back. */
export async function ask<T>(query: string, variables: Variables = {}, signal?: AbortSignal): Promise<T> {
  const asked = inTongue(query, variables);
  const name = query + JSON.stringify(asked);
  if (kept.has(name)) return kept.get(name) as T;
  const { data, errors } = await send(query, asked, signal);
  if (errors?.length) throw new GraphError('refused', errors.map(error => error.message).join('; '));
  kept.set(name, data);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return data as T;
}

/** Goes up when what is shown is to be asked anew, as far as no answer is kept. */
export const edition = signal(0);

/** Asks once more what has not been answered. */
export const retry = () => { edition.value++; };

/** Forgets every answer, after something was changed. */
export function forget() {
  kept.clear();
  retry();
}

export interface Asked<T> { data?: T; error?: GraphError; slow: boolean; waiting: boolean; again: () => void }

/** What a view asks; the former answer stays until the next is there, so that nothing jumps, and stays where the next fails. Null asks nothing. */
export function useAsk<T>(query: string, wanted: Variables | null): Asked<T> {
  const variables = wanted && inTongue(query, wanted);
  const name = variables && query + JSON.stringify(variables);
  const known = name ? (kept.get(name) as T | undefined) : undefined;
  const [state, setState] = useState<{ name: string | null; data?: T; error?: GraphError; slow: boolean }>({ name, data: known, slow: false });
  const turn = edition.value;
  useEffect(() => {
    if (!name || !variables) return;
    setState(old => (old.error ? { ...old, error: undefined } : old));
    const stop = new AbortController();
    const timer = setTimeout(() => setState(old => ({ ...old, slow: true })), 1500);
    ask<T>(query, variables, stop.signal).then(
      data => setState(old => ({ ...old, name, data, error: undefined, slow: false })),
      error => error.name !== 'AbortError' && setState(old => ({ ...old, name, error, slow: false })),
    ).finally(() => clearTimeout(timer));
    return () => { clearTimeout(timer); stop.abort(); };
  }, [name, turn]);
  const settled = state.name === name;
  return {
    data: known ?? (name ? state.data : undefined), again: retry,
    error: settled ? state.error : undefined,
    slow: state.slow, waiting: !!name && !known && !(settled && (state.data || state.error)),
  };
}
