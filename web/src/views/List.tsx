import { here, href, one, set } from '../address';
import { useAsk } from '../client';
import { lists } from '../documents';
import { actorIn, caption, type Ends, isNode, isTie, type Listed, type Page, rows, shortened, type Tie, viewOf } from '../model';
import { readFilter, toggle } from '../filter';
import { count, typeName, words } from '../words';
import { OfOne } from '../parts/OfOne';
import { beside } from '../parts/Search';
import { Waiting } from '../parts/State';
import { Symbol } from '../parts/Symbol';
import { TakeAway } from '../parts/TakeAway';
import { TieRow } from '../parts/TieRow';

export type ListName = keyof typeof lists;
export const isListed = (id: string): id is ListName => Object.hasOwn(lists, id);

interface Answer { page: Page<Listed | Tie> & { totalCount: number; pageInfo: Ends } }

/** Lists that can be of one actor. */
const ofOne = new Set<ListName>(['quotes', 'articles', 'relations']);

const atOnce = 60;
const kinds = ['STATE', 'PERSON', 'ORGANIZATION', 'GROUP'];

/** Everything of a kind, page by page; the page, the kind and the order stand in the address. */
export function List({ id }: { id: ListName }) {
  const t = words.value;
  const [after, before] = [one('after'), one('before')];
  const kind = kinds.find(each => each === one('kind')) ?? null;
  const of = ofOne.has(id) ? actorIn('of') : null;
  const { types, deny } = readFilter();
  const told = { types: types.length ? types : null, negated: deny === 'yes' || null };
  const variables = {
    ...(before ? { last: atOnce, before } : { first: atOnce, after }),
    ...(id === 'actors' ? { kinds: kind && [kind], order: one('order') === 'NAME' ? 'NAME' : 'SUPPORT' } : {}),
    ...(id === 'relations' ? { order: one('order') === 'LAST_SEEN' ? 'LAST_SEEN' : 'SUPPORT', of: of && { any: [of] }, ...told } : { of: of ?? undefined }),
  };
  const asked = useAsk<Answer>(lists[id], variables);
  return (
    <div class="list">
      <h1>{t.groups[id]}</h1>
      <Choices id={id} kind={kind} />
      {id === 'relations' && <Narrowed types={types} denied={deny === 'yes'} />}
      {of && <OfOne id={of} />}
      <Waiting asked={asked}>
        {({ page }) => (
          <>
            <div class="amount">
              <p class="meta">{count(page.totalCount, t.resultCount)}</p>
              {page.edges.length > 0 && <TakeAway name={t.groups[id]} total={page.totalCount} ties={rows(page).filter(isTie)} things={rows(page).filter(isNode)} question={{ query: lists[id], variables }} />}
            </div>
            {page.edges.length ? <ul class="plain columns">{rows(page).map(row => isTie(row) ? <TieRow key={row.id} tie={row} to={href('relation', row.id)} /> : <Row key={row.id} hit={row} />)}</ul> : <p class="state">{t.empty}</p>}
            <Pages ends={page.pageInfo} />
          </>
        )}
      </Waiting>
    </div>
  );
}

export const Row = ({ hit }: { hit: Listed }) => (
  <li class="tie signed">
    <Symbol kind={hit.__typename} hidden />
    <span><a href={href(viewOf(hit.id)!, hit.id)}><bdi>{shortened(caption(hit), 200)}</bdi></a> <span class="meta"><bdi>{beside(hit) || words.value.kinds[hit.__typename]}</bdi></span></span>
  </li>
);

/** To which relations a list is narrowed; each can be taken away. */
function Narrowed({ types, denied }: { types: string[]; denied: boolean }) {
  if (!types.length && !denied) return null;
  const first = { after: null, before: null };
  return (
    <p class="family">
      {types.map(type => <button type="button" class="chip" key={type} onClick={() => toggle('type', [type], first)}>{typeName(type)} ×</button>)}
      {denied && <button type="button" class="chip" onClick={() => set({ ...first, deny: null })}>{words.value.denied.toLowerCase()} ×</button>}
    </p>
  );
}

/** Which kind of actors, and what comes first. */
function Choices({ id, kind }: { id: ListName; kind: string | null }) {
  const t = words.value;
  const orders = id === 'actors' ? ['SUPPORT', 'NAME'] : id === 'relations' ? ['SUPPORT', 'LAST_SEEN'] : [];
  if (!orders.length) return null;
  const order = orders.find(each => each === one('order')) ?? orders[0];
  const first = { after: null, before: null };
  return (
    <div class="choices">
      {id === 'actors' && <div class="family" role="group" aria-label={t.groups.actors}>{kinds.map(each => (
        <button type="button" class="chip" key={each} aria-pressed={kind === each} onClick={() => set({ ...first, kind: kind === each ? null : each })}>{t.kindCounts[each][1]}</button>
      ))}</div>}
      <div class="switch" role="group" aria-label={t.order}>{orders.map(each => (
        <button type="button" key={each} aria-pressed={order === each} onClick={() => set({ ...first, order: each === orders[0] ? null : each })}>{t.orders[each]}</button>
      ))}</div>
    </div>
  );
}

function Pages({ ends }: { ends: Ends }) {
  const t = words.value;
  if (!ends.hasNextPage && !ends.hasPreviousPage) return null;
  return (
    <nav class="steps" aria-label={t.pages}>
      {ends.hasPreviousPage ? <a rel="prev" href={here({ before: ends.startCursor, after: null })}>‹ {t.previous}</a> : <span />}
      {ends.hasNextPage && <a rel="next" href={here({ after: ends.endCursor, before: null })}>{t.next} ›</a>}
    </nav>
  );
}
