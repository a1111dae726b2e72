import { href } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { type Page, rows, type Thing } from '../model';
import { words } from '../words';
import { Name } from './Name';

/** Says that there is no such id, and what may have been meant. */
export function Missing({ id }: { id: string }) {
  const t = words.value;
  const text = id.slice(id.indexOf(':') + 1).replace(/[-_/]+/g, ' ').trim();
  const near = useAsk<{ actors: Page<Thing> }>(documents.suggest, text ? { text } : null);
  const meant = rows(near.data?.actors);
  return (
    <div class="state">
      <h1>{t.missing} <bdi><code>{id}</code></bdi></h1>
      {meant.length > 0 && <><p>{t.meant}</p><ul class="plain">{meant.map(thing => <li key={thing.id}><Name thing={thing} /></li>)}</ul></>}
      <p><a href={href('start')}>{t.toStart}</a></p>
    </div>
  );
}
