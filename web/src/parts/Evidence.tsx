import { href, one, set } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { type Page, rows, type Statement, type Tie } from '../model';
import { period, words } from '../words';
import { Against } from './Against';
import { ClaimCard } from './ClaimCard';
import { Name } from './Name';
import { Waiting } from './State';
import { Hold, Support, Verb } from './TieRow';

export interface RelationAnswer { node: (Tie & { __typename: string; claims: Page<Statement> }) | null }

/** The sentences behind a relation, one at a time, with the way to the one before and after. */
export function Evidence({ id }: { id: string }) {
  const asked = useAsk<RelationAnswer>(documents.relation, { id });
  // Another relation's sentences would be taken for those of this one.
  const own = asked.error ? { ...asked, data: undefined } : asked;
  return (
    <aside class="evidence" aria-label={words.value.evidence}>
      <Waiting asked={own}>{data => data.node?.__typename === 'Relation' ? <Pages tie={data.node} claims={rows(data.node.claims)} /> : <p class="state">{words.value.missing} {id}</p>}</Waiting>
    </aside>
  );
}

function Pages({ tie, claims }: { tie: Tie; claims: Statement[] }) {
  const t = words.value;
  const at = Math.max(0, claims.findIndex(claim => claim.id === one('claim')));
  const step = (by: number) => set({ claim: claims[(at + by + claims.length) % claims.length].id }, true);
  return (
    <>
      <header>
        <h2><Name thing={tie.subject} short={70} /> <Verb type={tie.type} /> {tie.object && <Name thing={tie.object} short={90} />} <Hold {...tie} /></h2>
        <button type="button" class="close" aria-label={t.close} title={t.close} onClick={() => set({ sel: null, claim: null })}>×</button>
      </header>
      <p class="meta"><Support tie={tie} /> · {period(tie.firstSeen, tie.lastSeen) || t.undated} · <a href={href('relation', tie.id)}>{t.openRelation}</a></p>
      {claims[at] && <><ClaimCard claim={claims[at]} /><Against claim={claims[at]} /></>}
      {claims.length > 1 && (
        <p class="steps">
          <button type="button" onClick={() => step(-1)}>‹ {t.previous}</button>
          <span>{at + 1} {t.of} {claims.length}</span>
          <button type="button" onClick={() => step(1)}>{t.next} ›</button>
        </p>
      )}
    </>
  );
}
