import { useState } from 'preact/hooks';
import { one, set } from '../address';
import { byType, familyOf, isMutual } from '../families';
import { caption, inWords, otherEnd, type Tie } from '../model';
import { period, typeName, words } from '../words';
import { Hold, Support } from './TieRow';

const few = 6;

/** The relations of a node by type, strongest and then latest first, each with how many claims and independent articles stand behind it. */
export function Relations({ ties, id }: { ties: Tie[]; id: string }) {
  const groups = group(ties);
  return (
    <div class="relations">
      {[...groups.keys()].sort(byType).map(type => <Group key={type} type={type} ties={groups.get(type)!} id={id} />)}
    </div>
  );
}

const group = (ties: Tie[]) => ties.reduce((all, tie) => all.set(tie.type, [...(all.get(tie.type) ?? []), tie]), new Map<string, Tie[]>());

function Group({ type, ties, id }: { type: string; ties: Tie[]; id: string }) {
  const t = words.value;
  const [all, setAll] = useState(false);
  const sorted = [...ties].sort((a, b) => b.support - a.support || (b.lastSeen ?? '').localeCompare(a.lastSeen ?? '') || (a.id < b.id ? -1 : 1));
  return (
    <section class={familyOf(type)}>
      <h3><span class="dot" aria-hidden="true" />{typeName(type)} <small>{ties.length}</small></h3>
      <ul class="plain">
        {(all ? sorted : sorted.slice(0, few)).map(tie => {
          const other = otherEnd(tie, id);
          const arrow = isMutual(type) ? '↔' : tie.subject.id === id ? '→' : '←';
          return (
            <li key={tie.id}>
              <button type="button" class="row" aria-pressed={one('sel') === tie.id} onClick={() => set({ sel: tie.id, claim: null })}>
                <span class="sr">{inWords(tie)}: </span>
                <span class="arrow" aria-hidden="true">{other ? arrow : '·'}</span>
                <span class="who">{other ? <bdi>{caption(other)}</bdi> : <span class="also">{t.noOther}</span>} <Hold {...tie} /></span>
                <span class="meta"><Support tie={tie} />{tie.lastSeen && <span>{period(tie.firstSeen, tie.lastSeen)}</span>}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {sorted.length > few && <button type="button" class="quiet" onClick={() => setAll(!all)}>{all ? t.less : `${t.more} (${sorted.length})`}</button>}
    </section>
  );
}
