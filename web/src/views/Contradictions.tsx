import { useEffect } from 'preact/hooks';
import { one, set } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { actorIn, tiesOf } from '../model';
import { words } from '../words';
import { OfOne } from '../parts/OfOne';
import { type Pair, Rivals } from '../parts/Rivals';
import { Waiting } from '../parts/State';
import { TakeAway } from '../parts/TakeAway';
import { title } from '../title';

interface Answer { contradictions: { pageInfo: { hasNextPage: boolean }; nodes: Pair[] } }
const kinds = ['DENIAL', 'FIGURE', 'VOTE'] as const;

/** What articles affirm and deny, or give different figures for; of one actor where the address names it. */
export function Contradictions() {
  const t = words.value;
  const kind = kinds.find(each => each === one('kind')) ?? 'DENIAL';
  const of = actorIn('of');
  const variables = { kind, where: of ? { actors: { any: [of] } } : null };
  const asked = useAsk<Answer>(documents.contradictions, variables);
  useEffect(() => title(t.contradictions), [t]);
  return (
    <div class="contradictions">
      <h1>{t.contradictions}</h1>
      <div class="switch" role="group" aria-label={t.contradictions}>
        {kinds.map(each => <button type="button" key={each} aria-pressed={kind === each} onClick={() => set({ kind: each === 'DENIAL' ? null : each })}>{t.rivalry[each]}</button>)}
      </div>
      {of && <OfOne id={of} />}
      <Waiting asked={asked}>
        {({ contradictions: { nodes, pageInfo } }) => nodes.length ? (
          <>
            <Take nodes={nodes} variables={variables} />
            {nodes.map(pair => <Rivals key={pair.claim.id + pair.counter.id + pair.attribute} pair={pair} />)}
            {pageInfo.hasNextPage && <p class="meta">{t.firstOf(nodes.length)}</p>}
          </>
        ) : <p class="state">{t.noRivals[kind]}</p>}
      </Waiting>
    </div>
  );
}

function Take({ nodes, variables }: { nodes: Pair[]; variables: Record<string, unknown> }) {
  const claims = nodes.flatMap(pair => [pair.claim, pair.counter]);
  return <TakeAway name={words.value.contradictions} ties={tiesOf(claims)} claims={claims} question={{ query: documents.contradictions, variables }} />;
}
