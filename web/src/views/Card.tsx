import { useEffect } from 'preact/hooks';
import { href } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { everything } from '../filter';
import { caption, inWords, rows } from '../model';
import { count, words } from '../words';
import { ClaimCard } from '../parts/ClaimCard';
import type { RelationAnswer } from '../parts/Evidence';
import { Name } from '../parts/Name';
import { Waiting } from '../parts/State';
import { Symbol } from '../parts/Symbol';
import { Hold, TieRow, Verb } from '../parts/TieRow';
import { title } from '../title';
import type { ActorAnswer } from './Actor';

/** A relation or an actor, small enough to stand in another page. */
export function Card({ id }: { id: string }) {
  return <div class="card">{id.startsWith('relation:') ? <RelationCard id={id} /> : <ActorCard id={id} />}</div>;
}

function RelationCard({ id }: { id: string }) {
  const t = words.value;
  const asked = useAsk<RelationAnswer>(documents.relation, { id });
  const tie = asked.data?.node;
  useEffect(() => { if (tie?.subject) title(inWords(tie)); }, [tie]);
  return (
    <Waiting asked={asked}>
      {({ node }) => node?.__typename !== 'Relation' ? <p class="state">{t.missing} <bdi>{id}</bdi></p> : (
        <>
          <h1 class="sentence"><Name thing={node.subject} short={60} /> <Verb type={node.type} /> {node.object && <Name thing={node.object} short={90} />} <Hold {...node} /></h1>
          {rows(node.claims).slice(0, 1).map(claim => <ClaimCard key={claim.id} claim={claim} />)}
          <p><a href={href('relation', id)} target="_blank" rel="noopener">{t.openHere} · {count(node.support, t.claims)}</a></p>
        </>
      )}
    </Waiting>
  );
}

function ActorCard({ id }: { id: string }) {
  const t = words.value;
  const asked = useAsk<ActorAnswer>(documents.actor, { id, whole: false, ...everything(id) });
  const found = asked.data?.actor;
  useEffect(() => { if (found) title(found.name); }, [found]);
  return (
    <Waiting asked={asked}>
      {({ actor, relations }) => !actor ? <p class="state">{t.missing} <bdi>{id}</bdi></p> : (
        <>
          <h1><Symbol kind={actor.__typename} /> <bdi>{caption(actor)}</bdi></h1>
          <p class="meta">{t.kinds[actor.__typename]} · {count(relations.totalCount ?? 0, t.relations)} · {count(actor.claims.totalCount ?? 0, t.claims)}</p>
          <ul class="plain">{rows(relations).filter(tie => tie.type !== 'SAID').sort((a, b) => b.support - a.support).slice(0, 5).map(tie => <TieRow key={tie.id} tie={tie} />)}</ul>
          <p><a href={href('actor', id)} target="_blank" rel="noopener">{t.openHere}</a></p>
        </>
      )}
    </Waiting>
  );
}
