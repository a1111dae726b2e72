import { useEffect } from 'preact/hooks';
import { one } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { caption, closed, type Page, rows, type Statement, type Thing, type Tie } from '../model';
import { count, period, words } from '../words';
import { ClaimCard } from '../parts/ClaimCard';
import { Evidence } from '../parts/Evidence';
import { Missing } from '../parts/Missing';
import { type Neighbours, useNeighbours, withNeighbours } from '../parts/neighbours';
import { Picture } from '../parts/Picture';
import { Relations } from '../parts/Relations';
import { TakeAway } from '../parts/TakeAway';
import { Waiting } from '../parts/State';
import { Votes } from '../parts/Votes';
import { title } from '../title';

interface Node extends Thing { told: string; relations: Page<Tie>; claims: Page<Statement> }

/** A resolution with its votes, or an event with those who took part. */
export function Gathering({ id, kind }: { id: string; kind: 'resolution' | 'event' }) {
  const asked = useAsk<{ node: Node | null }>(documents[kind], { id });
  const node = asked.data?.node;
  useEffect(() => { if (node) title(caption(node)); }, [node]);
  const near = useNeighbours();
  return <Waiting asked={asked} also={[near]}>{data => data.node?.relations ? <Whole node={data.node} kind={kind} near={near} /> : <Missing id={id} />}</Waiting>;
}

/** From when to when claims tell of it, and the places that they name. */
function whenAndWhere(claims: Statement[]): string[] {
  const days = claims.map(claim => claim.seen).filter(day => day !== null).sort();
  const places = new Set(claims.map(claim => claim.place).filter(place => place !== null));
  return [period(days[0] ?? null, days.at(-1) ?? null), ...[...places].slice(0, 3)].filter(Boolean);
}

function Whole({ node, kind, near }: { node: Node; kind: 'resolution' | 'event'; near: Neighbours }) {
  const t = words.value;
  const ties = rows(node.relations);
  const claims = rows(node.claims);
  const selected = one('sel');
  return (
    <div class="actor gathering">
      <header class="who">
        <p class="kicker">{t.kinds[node.__typename]}{node.symbol && ` · ${node.symbol}`}</p>
        <h1 class="named"><bdi>{node.name}</bdi></h1>
        {node.told !== node.name && <p class="also">{t.inArticles}: <bdi>{closed(node.told)}</bdi></p>}
        <p class="meta">{[...whenAndWhere(claims), count(node.relations.totalCount ?? 0, t.relations), count(node.claims.totalCount ?? 0, t.claims)].join(' · ')}</p>
      </header>
      <div class="corner"><TakeAway id={node.id} name={caption(node)} ties={withNeighbours(ties, near)} claims={claims} question={{ query: documents[kind], variables: { id: node.id } }} /></div>
      <div class="stage">
        {node.__typename === 'Resolution' && <Votes ties={ties} claims={claims} />}
        <Picture focus={node} base={ties} fitting={null} total={node.relations.totalCount ?? ties.length} near={near} />
      </div>
      <div class="side">
        {selected && <Evidence id={selected} />}
        <section>
          <h2>{t.neighbourhood} <small>{ties.length}</small></h2>
          <Relations ties={ties} id={node.id} />
        </section>
      </div>
      <div class="below"><section>
        <h2>{t.evidence}</h2>
        <div class="cards">{claims.slice(0, 40).map(claim => <ClaimCard key={claim.id} claim={claim} headed />)}</div>
      </section></div>
    </div>
  );
}
