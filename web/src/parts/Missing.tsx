import { useEffect, useState } from 'preact/hooks';
import { href } from '../address';
import { ask } from '../client';
import { documents } from '../documents';
import { type Page, rows, type Thing, viewOf } from '../model';
import { words } from '../words';
import { Decided } from './Decided';
import { Name } from './Name';

/** What may have been meant: all the words, else one of them, else how they begin. */
function tries(id: string): string[] {
  const name = id.slice(id.indexOf(':') + 1).replace(/[-_/~]+/g, ' ').trim();
  const longest = name.split(' ').filter(word => word.length > 2).sort((a, b) => b.length - a.length);
  return [...new Set([name, ...longest, ...longest.map(word => word.slice(0, 4))])].filter(Boolean).slice(0, 6);
}

/** An actor may have been meant by the id of an actor, and so on. */
const alike: Record<string, string[]> = { actor: ['actors'], resolution: ['resolutions'], quote: ['quotes'], article: ['articles'] };

async function near(id: string): Promise<Thing[]> {
  const kinds = alike[viewOf(id) ?? ''] ?? ['actors', 'resolutions', 'articles'];
  for (const text of tries(id)) {
    const found = await ask<Record<string, Page<Thing>>>(documents.search, { text });
    const things = kinds.flatMap(kind => rows(found[kind]));
    if (things.length) return things.slice(0, 8);
  }
  return [];
}

/** Says that there is no such id, and what may have been meant. */
export function Missing({ id }: { id: string }) {
  const t = words.value;
  const [meant, setMeant] = useState<Thing[]>([]);
  useEffect(() => { near(id).then(setMeant, () => setMeant([])); }, [id]);
  return (
    <div class="state">
      <h1>{t.missing} <bdi><code>{id}</code></bdi></h1>
      {meant.length > 0 && <><p>{t.meant}</p><ul class="plain">{meant.map(thing => <li key={thing.id}><Name thing={thing} short={90} /></li>)}</ul></>}
      <Decided />
      <p><a href={href('start')}>{t.toStart}</a></p>
    </div>
  );
}
