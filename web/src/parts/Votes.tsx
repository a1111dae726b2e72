import { set } from '../address';
import type { Statement, Tie } from '../model';
import { caption } from '../model';
import { words } from '../words';
import { Hold } from './TieRow';

const sides = [['VOTED_FOR', 'voteFor'], ['ABSTAINED_ON', 'abstained'], ['VOTED_AGAINST', 'voteAgainst'], ['VETOED', 'veto']] as const;
const tallies = [['votesFor', 'voteFor'], ['abstentions', 'abstained'], ['votesAgainst', 'voteAgainst']] as const;

/** How the votes fell: the tally as the articles tell it, and who voted how. */
export function Votes({ ties, claims }: { ties: Tie[]; claims: Statement[] }) {
  const t = words.value;
  const told = (name: string) => claims.flatMap(claim => claim.attributes).find(attribute => attribute.name === name)?.number ?? null;
  const vetoes = new Set(ties.filter(tie => tie.type === 'VETOED' && !tie.negated && tie.modality !== 'PLANNED' && tie.modality !== 'HYPOTHETICAL').map(tie => tie.subject.id)).size;
  const numbers = [
    ...tallies.map(([name, label]) => ({ name, label, amount: told(name) })).map(each => (each.name === 'votesAgainst' && each.amount !== null ? { ...each, amount: Math.max(0, each.amount - vetoes) } : each)),
    { name: 'vetoes', label: 'veto' as const, amount: vetoes || null },
  ].filter(({ amount }) => amount);
  const total = tallies.some(([name]) => told(name)) ? numbers.reduce((sum, { amount }) => sum + amount!, 0) : 0;
  const named = sides.map(([type, label]) => ({ type, label, ties: ties.filter(tie => tie.type === type && !tie.negated) }));
  if (!total && named.every(side => !side.ties.length)) return null;
  return (
    <section class="votes" aria-labelledby="votes-title">
      <h2 id="votes-title">{t.votes}</h2>
      {total > 0 && (
        <figure>
          <svg class="tally" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            {numbers.map(({ name, amount }, index) => {
              const x = (numbers.slice(0, index).reduce((sum, each) => sum + each.amount!, 0) / total) * 100;
              return <rect key={name} class={name} x={x} width={(amount! / total) * 100} height="6" />;
            })}
          </svg>
          <figcaption class="meta">{t.tally}: {numbers.map(({ label, amount }) => `${t[label]} ${amount}`).join(' · ')}</figcaption>
        </figure>
      )}
      <div class="sides">
        {named.filter(side => side.ties.length).map(side => (
          <div key={side.type} class={`ballot ${side.type}`}>
            <h3>{t[side.label]} <small>{side.ties.length}</small></h3>
            {side.ties.map(tie => <button type="button" class={`chip ${tie.modality}`} key={tie.id} onClick={() => set({ sel: tie.id, claim: null })}><bdi>{caption(tie.subject)}</bdi> <Hold {...tie} /></button>)}
          </div>
        ))}
      </div>
    </section>
  );
}
