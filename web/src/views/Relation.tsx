import { useEffect } from 'preact/hooks';
import { useAsk } from '../client';
import { documents } from '../documents';
import { inWords, rows, type Statement, type Tie } from '../model';
import { confidence, figure, period, typeName, words } from '../words';
import { Contradicted } from '../parts/Against';
import { ClaimCard } from '../parts/ClaimCard';
import { type RelationAnswer } from '../parts/Evidence';
import { Missing } from '../parts/Missing';
import { Name } from '../parts/Name';
import { Waiting } from '../parts/State';
import { Hold, Support, Verb } from '../parts/TieRow';
import { TakeAway } from '../parts/TakeAway';
import { Times } from '../parts/Times';
import { title } from '../title';

/** A relation with all its evidence. */
export function Relation({ id }: { id: string }) {
  const asked = useAsk<RelationAnswer>(documents.relation, { id });
  const tie = asked.data?.node;
  useEffect(() => { if (tie?.subject) title(inWords(tie)); }, [tie]);
  return <Waiting asked={asked}>{data => data.node?.__typename === 'Relation' ? <All tie={data.node} claims={rows(data.node.claims)} /> : <Missing id={id} />}</Waiting>;
}

function All({ tie, claims }: { tie: Tie; claims: Statement[] }) {
  const t = words.value;
  return (
    <div class="reading broad">
      <p class="kicker">{t.kinds.Relation}</p>
      <h1 class="sentence"><Name thing={tie.subject} short={80} /> <Verb type={tie.type} /> {tie.object && <Name thing={tie.object} short={160} />} <Hold {...tie} /></h1>
      <p class="meta"><Support tie={tie} /> · {period(tie.firstSeen, tie.lastSeen) || t.undated} · {t.confidence} {confidence(tie.confidence)}</p>
      <TakeAway id={tie.id} name={inWords(tie)} ties={[tie]} claims={claims} card question={{ query: documents.relation, variables: { id: tie.id } }} />
      {claims.length > 1 && <Times name={typeName(tie.type)} claims={claims} total={tie.support} />}
      <Contradicted tie={tie} />
      <h2>{t.evidence}</h2>
      <div class="cards">{claims.map(claim => <ClaimCard key={claim.id} claim={claim} />)}</div>
      {tie.support > claims.length && <p class="meta">{t.latestOf(figure(claims.length), figure(tie.support))}</p>}
    </div>
  );
}
