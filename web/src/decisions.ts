import { signal } from '@preact/signals';
import { forget, send } from './client';
import apartText from './changes/apart.graphql?raw';
import mergeText from './changes/merge.graphql?raw';
import renameText from './changes/rename.graphql?raw';
import splitText from './changes/split.graphql?raw';
import undoText from './changes/undo.graphql?raw';

/** What was decided in this window, with the two sides by which it can be taken back. */
export interface Decision { left: string; right: string | null; words: string }

const place = 'graph-decisions';
const remembered = (): Decision[] => JSON.parse(sessionStorage.getItem(place) ?? '[]');

export const decisions = signal(remembered());

function remember(next: Decision[]) {
  decisions.value = next;
  sessionStorage.setItem(place, JSON.stringify(next));
}

/** Tells the server; then everything that is shown is asked anew. */
async function change(query: string, variables: Record<string, unknown>) {
  const { errors } = await send(query, variables);
  if (errors?.length) throw new Error(errors.map(error => error.message).join('; '));
}

async function decide(query: string, variables: Record<string, unknown>, decision: Decision) {
  await change(query, variables);
  remember([decision, ...decisions.value.filter(old => old.left !== decision.left || old.right !== decision.right)]);
  forget();
}

export const merge = (into: string, from: string, why: string, words: string) => decide(mergeText, { into, from, why }, { left: into, right: from, words });
export const keepApart = (left: string, right: string, why: string, words: string) => decide(apartText, { left, right, why }, { left, right, words });
export const rename = (actor: string, name: string, why: string, words: string) => decide(renameText, { actor, name, why }, { left: actor, right: null, words });
export const split = (actor: string, article: string, to: string, why: string, words: string) =>
  decide(splitText, { actor, article, to, why }, { left: `${actor}@${article}`, right: to, words });

export async function undo(decision: Decision) {
  await change(undoText, { left: decision.left, right: decision.right });
  remember(decisions.value.filter(old => old !== decision));
  forget();
}
