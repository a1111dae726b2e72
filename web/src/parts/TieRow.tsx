import type { ComponentChildren } from 'preact';
import { familyOf } from '../families';
import type { Tie } from '../model';
import { count, period, typeName, words } from '../words';
import { Name } from './Name';

/** How a relation is held, where it is not plainly stated. */
export function Hold({ negated, modality }: { negated: boolean; modality: string }) {
  const t = words.value;
  return (
    <>
      {negated && <span class="tag denied">{t.notDone}</span>}{negated && ' '}
      {modality !== 'ASSERTED' && <span class={`tag ${modality}`} title={t.modalityHint[modality]}>{t.modality[modality]}</span>}
    </>
  );
}

/** How many claims support a relation, and how many articles that are no copies of one another. */
export function Support({ tie }: { tie: Tie }) {
  const t = words.value;
  return <span title={t.independentHint}>{count(tie.support, t.claims)}{tie.independentSupport > 1 && <> · <span>{count(tie.independentSupport, t.independent)}</span></>}</span>;
}

export const Verb = ({ type }: { type: string }) => <span class={`verb ${familyOf(type)}`}>{typeName(type)}</span>;

/** A relation in one line: who, what, whom. */
export function TieRow({ tie, to, children }: { tie: Tie; to?: string; children?: ComponentChildren }) {
  return (
    <li class="tie">
      <div>
        <Name thing={tie.subject} short={80} /> <Verb type={tie.type} /> {tie.object && <Name thing={tie.object} short={80} />} <Hold {...tie} />
      </div>
      {children}
      {to && <a class="meta" href={to}>{count(tie.support, words.value.claims)}{tie.lastSeen && ` · ${period(tie.firstSeen, tie.lastSeen)}`}</a>}
    </li>
  );
}
