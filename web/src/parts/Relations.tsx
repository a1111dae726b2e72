import { useState } from 'preact/hooks';
import { one, set } from '../address';
import { byType, familyOf, isMutual } from '../families';
import { caption, otherEnd, type Statement, type Tie } from '../model';
import { count, period, typeName, words } from '../words';
import { sourcesOf } from './Evidence';
import { Hold } from './TieRow';

const few = 6;

/** The relations of a node by type, strongest first, each with how many claims and sources stand behind it. */
export function Relations({ ties, claims, id }: { ties: Tie[]; claims: Statement[]; id: string }) {
  const groups = group(ties);
  const sources = new Map<string, Statement[]>();
  for (const claim of claims) sources.set(claim.relation.id, [...(sources.get(claim.relation.id) ?? []), claim]);
  return (
    <div class="relations">
      {[...groups.keys()].sort(byType).map(type => <Group key={type} type={type} ties={groups.get(type)!} sources={sources} id={id} />)}
    </div>
  );
}

const group = (ties: Tie[]) => ties.reduce((all, tie) => all.set(tie.type, [...(all.get(tie.type) ?? []), tie]), new Map<string, Tie[]>());

function Group({ type, ties, sources, id }: { type: string; ties: Tie[]; sources: Map<string, Statement[]>; id: string }) {
  const t = words.value;
  const [all, setAll] = useState(false);
  const sorted = [...ties].sort((a, b) => b.support - a.support || (a.id < b.id ? -1 : 1));
  return (
    <section class={familyOf(type)}>
      <h3><span class="dot" aria-hidden="true" />{typeName(type)} <small>{ties.length}</small></h3>
      <ul class="plain">
        {(all ? sorted : sorted.slice(0, few)).map(tie => {
          const other = otherEnd(tie, id);
          const own = sources.get(tie.id) ?? [];
          const arrow = isMutual(type) ? '↔' : tie.subject.id === id ? '→' : '←';
          return (
            <li key={tie.id}>
              <button type="button" class="row" aria-pressed={one('sel') === tie.id} onClick={() => set({ sel: tie.id, claim: null })}>
                <span class="arrow" aria-hidden="true">{arrow}</span>
                <span class="who"><bdi>{other ? caption(other) : '—'}</bdi> <Hold {...tie} /></span>
                <span class="meta">{count(tie.support, t.claims)}{own.length === tie.support && ` · ${count(sourcesOf(own), t.papers)}`}{tie.lastSeen && <> · {period(tie.firstSeen, tie.lastSeen)}</>}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {sorted.length > few && <button type="button" class="quiet" onClick={() => setAll(!all)}>{all ? t.less : `${t.more} (${sorted.length})`}</button>}
    </section>
  );
}
