import { href } from '../address';
import { caption, type Statement } from '../model';
import { words } from '../words';
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

/** Two claims that cannot both be right, side by side with their sentences. */
export function Rivals({ claim, counter, attribute, bare }: { claim: Statement; counter: Statement; attribute: string | null; bare?: boolean }) {
  const t = words.value;
  return (
    <section class="rivals">
      {!bare && <h2><Name thing={claim.subject} short={60} /> <Verb type={claim.type} /> {claim.object && <Name thing={claim.object} short={90} />}</h2>}
      {[claim, counter].map(each => <div key={each.id}><h3>{attribute ? `${t.attributes[attribute] ?? attribute} ${figure(each, attribute)}` : each.negated ? t.denied : t.affirmed}</h3><ClaimCard claim={each} /></div>)}
    </section>
  );
}

/** The figure that a claim gives. */
export function figure(claim: Statement, attribute: string) {
  const told = claim.attributes.find(each => each.name === attribute);
  return told?.text ?? told?.number ?? '';
}
