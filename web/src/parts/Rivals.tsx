import { href } from '../address';
import { caption, type Statement } from '../model';
import { figure, typeName, words } from '../words';
import { ClaimCard, SourceLine } from './ClaimCard';
import { Name } from './Name';
import { Hold, Verb } from './TieRow';

export type Told = Pick<Statement, 'id' | 'type' | 'negated' | 'modality' | 'subject' | 'object' | 'article'>;
export interface Rival { claim: Told; counter: Told }

/** Two claims that cannot both be right, in a line each. */
export function Face({ pair }: { pair: Rival }) {
  return (
    <div class="rivals">
      {[pair.claim, pair.counter].map(claim => (
        <p key={claim.id}>
          <a href={href('article', claim.article.id, { claim: claim.id })}><bdi>{caption(claim.subject)}</bdi> <Verb type={claim.type} /> <bdi>{caption(claim.object)}</bdi></a> <Hold {...claim} />
          <br /><span class="meta"><SourceLine article={claim.article} claim={claim.id} /></span>
        </p>
      ))}
    </div>
  );
}

/** Two claims that cannot both be right, and why. */
export interface Pair { kind: 'DENIAL' | 'FIGURE' | 'VOTE'; attribute: string | null; claim: Statement; counter: Statement }

/** Two claims that cannot both be right, side by side with their sentences. */
export function Rivals({ pair, bare }: { pair: Pair; bare?: boolean }) {
  const { claim, counter } = pair;
  return (
    <section class="rivals">
      {!bare && <h2><Name thing={claim.subject} short={60} /> <Verb type={claim.type} /> {claim.object && <Name thing={claim.object} short={90} />}</h2>}
      {[claim, counter].map(each => <div key={each.id}><h3>{rivalry(each, pair)}</h3><ClaimCard claim={each} /></div>)}
    </section>
  );
}

/** In what a claim differs from its rival: its figure, its vote, or whether it denies. */
export function rivalry(claim: Statement, { kind, attribute }: Pair): string {
  const t = words.value;
  if (kind === 'VOTE') return typeName(claim.type);
  if (attribute === null) return claim.negated ? t.denied : t.affirmed;
  const told = claim.attributes.find(each => each.name === attribute);
  return `${t.attributes[attribute] ?? attribute} ${told?.text ?? (told?.number == null ? '' : figure(told.number))}`;
}
