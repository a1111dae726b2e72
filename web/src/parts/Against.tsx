import { useAsk } from '../client';
import { documents } from '../documents';
import type { Statement, Tie } from '../model';
import { words } from '../words';
import { ClaimCard } from './ClaimCard';
import { figure, Rivals } from './Rivals';

interface Pair { attribute: string | null; claim: Statement; counter: Statement }

/** The pairs of claims about the ends of a relation that cannot both be right. */
function usePairs({ id, type, subject, object }: Pick<Tie, 'id' | 'type' | 'subject' | 'object'>): Pair[] {
  const { data } = useAsk<Record<'denials' | 'figures', { nodes: Pair[] }>>(documents.rivals, object ? { types: [type], ends: [subject.id, object.id] } : null);
  return [...data?.denials.nodes ?? [], ...data?.figures.nodes ?? []].filter(({ claim, counter }) => claim.relation.id === id || counter.relation.id === id);
}

/** What stands against a claim: its denial, what it denies, or another figure. */
export function Against({ claim }: { claim: Statement }) {
  const t = words.value;
  const others = usePairs({ ...claim, id: claim.relation.id }).flatMap(({ attribute, claim: one, counter: other }) => {
    const [mine, against] = (attribute ? one.id === claim.id : one.negated === claim.negated) ? [one, other] : [other, one];
    return attribute && mine.id !== claim.id ? [] : [{ attribute, against }];
  });
  if (!others.length) return null;
  return (
    <section class="against">
      {others.map(({ attribute, against }) => (
        <div key={against.id}>
          <p class="heading">{t.contradicted}: {attribute ? <bdi>{t.attributes[attribute] ?? attribute} {figure(against, attribute)}</bdi> : against.negated ? t.denied : t.affirmed}</p>
          <ClaimCard claim={against} />
        </div>
      ))}
    </section>
  );
}

/** Every contradiction of a relation, side by side. */
export function Contradicted({ tie }: { tie: Tie }) {
  const pairs = usePairs(tie);
  if (!pairs.length) return null;
  return <section><h2>{words.value.contradictions}</h2>{pairs.map(pair => <Rivals key={pair.claim.id + pair.counter.id} {...pair} bare />)}</section>;
}
