import { useEffect } from 'preact/hooks';
import { one, set } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { caption, type Statement, type Thing } from '../model';
import { words } from '../words';
import { Rivals } from '../parts/Rivals';
import { Waiting } from '../parts/State';
import { title } from '../title';

interface Answer { contradictions: { pageInfo: { hasNextPage: boolean }; nodes: { attribute: string | null; claim: Statement; counter: Statement }[] } }
const kinds = ['DENIAL', 'FIGURE'] as const;

/** What articles affirm and deny, or give different figures for; of one actor where the address names it. */
export function Contradictions() {
  const t = words.value;
  const kind = one('kind') === 'FIGURE' ? 'FIGURE' : 'DENIAL';
  const of = one('of');
  const asked = useAsk<Answer>(documents.contradictions, { kind, where: of ? { actors: { any: [of] } } : null });
  const named = useAsk<{ node: Thing | null }>(documents.name, of ? { id: of } : null);
  useEffect(() => title(t.contradictions), [t]);
  return (
    <div class="contradictions">
      <h1>{t.contradictions}</h1>
      <div class="switch" role="group" aria-label={t.contradictions}>
        {kinds.map(each => <button type="button" key={each} aria-pressed={kind === each} onClick={() => set({ kind: each === 'DENIAL' ? null : each })}>{t.rivalry[each]}</button>)}
      </div>
      {of && <p><button type="button" class="chip" onClick={() => set({ of: null })}><bdi>{caption(named.data?.node) || of}</bdi> ×</button></p>}
      <Waiting asked={asked}>
        {({ contradictions: { nodes, pageInfo } }) => nodes.length ? (
          <>
            {nodes.map(pair => <Rivals key={pair.claim.id + pair.counter.id + pair.attribute} {...pair} />)}
            {pageInfo.hasNextPage && <p class="meta">{t.firstOf(nodes.length)}</p>}
          </>
        ) : <p class="state">{t.noRivals[kind]}</p>}
      </Waiting>
    </div>
  );
}
