import { useEffect, useState } from 'preact/hooks';
import { href } from '../address';
import { ask } from '../client';
import { documents, lists } from '../documents';
import { type Page, rows, type Thing, viewOf } from '../model';
import { title } from '../title';
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

/** Where all of a view's kind stand. */
const listOf: Record<string, string | undefined> = { actor: 'actors', resolution: 'resolutions', event: 'events', quote: 'quotes', article: 'articles', relation: 'relations' };

interface Offered { head: 'meant' | 'busiest'; things: Thing[] }

/** What may have been meant; where nothing is called so, whom articles speak of most. */
async function near(id: string): Promise<Offered> {
  const kinds = alike[viewOf(id) ?? ''] ?? ['actors', 'resolutions', 'articles'];
  for (const text of tries(id)) {
    const found = await ask<Record<string, Page<Thing>>>(documents.search, { text });
    const things = kinds.flatMap(kind => rows(found[kind]));
    if (things.length) return { head: 'meant', things: things.slice(0, 8) };
  }
  const { page } = await ask<{ page: Page<Thing> }>(lists.actors, { first: 8 });
  return { head: 'busiest', things: rows(page) };
}

/** Says that there is no such id, and what may have been meant; as a page of its own, or within one. */
export function Missing({ id, within }: { id: string; within?: boolean }) {
  const t = words.value;
  const Heading = within ? 'h2' : 'h1';
  const group = listOf[viewOf(id) ?? ''];
  const [offered, setOffered] = useState<Offered | null>(null);
  useEffect(() => { if (!within) title(`${t.missing} ${id}`); }, [id, t]);
  useEffect(() => { near(id).then(setOffered, () => setOffered(null)); }, [id]);
  return (
    <div class="state">
      <Heading>{t.missing} <bdi><code>{id}</code></bdi></Heading>
      {!!offered?.things.length && <><p>{t[offered.head]}</p><ul class="plain">{offered.things.map(thing => <li key={thing.id}><Name thing={thing} short={90} /></li>)}</ul></>}
      <Decided />
      {!within && <p class="actions">{group && <a href={href('list', group)}>{t.more}: {t.groups[group].toLowerCase()}</a>} <a href={href('start')}>{t.toStart}</a></p>}
    </div>
  );
}
