import { useAsk } from '../client';
import { documents } from '../documents';
import type { Statement, Tie } from '../model';
import { words } from '../words';
import { ClaimCard } from './ClaimCard';
import { type Pair, Rivals, rivalry } from './Rivals';
import { type Question, Trouble } from './State';

/** The pairs of claims about the ends of a relation that cannot both be right; or that they could not be asked for. */
function usePairs({ id, type, subject, object }: Pick<Tie, 'id' | 'type' | 'subject' | 'object'>): Question & { pairs: Pair[] } {
  const { data, error, again } = useAsk<Record<'denials' | 'figures' | 'votes', { nodes: Pair[] }>>(documents.rivals, object ? { types: [type], ends: [subject.id, object.id] } : null);
  const pairs = [data?.denials, data?.figures, data?.votes].flatMap(found => found?.nodes ?? []).filter(({ claim, counter }) => claim.relation.id === id || counter.relation.id === id);
  return { pairs, error, again };
}

/** What stands against a claim: its denial, what it denies, another figure, or another vote. */
export function Against({ claim }: { claim: Statement }) {
  const t = words.value;
  const { pairs, error, again } = usePairs({ ...claim, id: claim.relation.id });
  if (error) return <Trouble error={error} again={again} />;
  const others = pairs.flatMap(pair => {
    const { kind, claim: one, counter: other } = pair;
    if (kind === 'FIGURE') return one.id === claim.id ? [{ pair, against: other }] : other.id === claim.id ? [{ pair, against: one }] : [];
    return [{ pair, against: one.relation.id === claim.relation.id ? other : one }];
  });
  if (!others.length) return null;
  return (
    <section class="against">
      {others.map(({ pair, against }) => (
        <div key={against.id}>
          <p class="heading">{t.contradicted}: <bdi>{rivalry(against, pair)}</bdi></p>
          <ClaimCard claim={against} />
        </div>
      ))}
    </section>
  );
}

/** Every contradiction of a relation, side by side. */
export function Contradicted({ tie }: { tie: Tie }) {
  const { pairs, error, again } = usePairs(tie);
  if (error) return <Trouble error={error} again={again} />;
  if (!pairs.length) return null;
  return <section><h2>{words.value.contradictions}</h2>{pairs.map(pair => <Rivals key={pair.claim.id + pair.counter.id} pair={pair} bare />)}</section>;
}
