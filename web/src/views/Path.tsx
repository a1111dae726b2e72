import { useEffect, useMemo } from 'preact/hooks';
import { go, href, set } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { isMutual } from '../families';
import { actorIn, caption, type Statement, type Thing, type Tie, viewOf } from '../model';
import { narrow } from '../screen';
import { typeName, words } from '../words';
import { ClaimCard } from '../parts/ClaimCard';
import { Undrawn, useDrawing } from '../parts/Drawn';
import { Missing } from '../parts/Missing';
import { Name } from '../parts/Name';
import { useNamed } from '../parts/OfOne';
import { Search } from '../parts/Search';
import { Waiting } from '../parts/State';
import { Symbol } from '../parts/Symbol';
import { TakeAway } from '../parts/TakeAway';
import { Hold, Verb } from '../parts/TieRow';
import { title } from '../title';

interface Step { from: Thing; to: Thing; relation: Tie; evidence: Statement }
interface Answer { path: { steps: Step[] } | null }

/** The shortest way of relations between two actors, with the words that stand behind each step. */
export function Path() {
  const t = words.value;
  const [from, to] = [actorIn('from'), actorIn('to')];
  const asked = useAsk<Answer>(documents.path, from && to ? { from, to } : null);
  const [start, end] = [useNamed(from), useNamed(to)];
  const unknown = start === null ? from : end === null ? to : null;
  useEffect(() => title(start && end ? `${caption(start)} – ${caption(end)}` : t.path), [start, end, t]);
  return (
    <div class="path">
      <h1>{t.path}</h1>
      <div class="ends">
        <End label={t.pathFrom} id={from} thing={start} onPick={id => set({ from: id, at: null })} />
        {from && to && <button type="button" aria-label={t.turn} title={t.turn} onClick={() => set({ from: to, to: from, at: null })}>⇄</button>}
        <End label={t.pathEnd} id={to} thing={end} onPick={id => set({ to: id, at: null })} />
      </div>
      {unknown ? <Missing id={unknown} within /> : from && to ? <Waiting asked={asked}>{({ path }) => path?.steps.length ? <Way steps={path.steps} /> : <p class="state">{t.noPath}</p>}</Waiting> : <p class="meta">{t.pathHelp}</p>}
    </div>
  );
}

function End({ label, id, thing, onPick }: { label: string; id: string | null; thing: Thing | null | undefined; onPick: (id: string | null) => void }) {
  return (
    <div class="end">
      <h2>{label}</h2>
      {id
        ? <p class="picked">{thing ? <><Symbol kind={thing.__typename} /> <Name thing={thing} /></> : <bdi>{thing === null ? id : '…'}</bdi>} <button type="button" class="close" aria-label={`${words.value.another}: ${label}`} onClick={() => onPick(null)}>×</button></p>
        : <Search label={label} onPick={hit => onPick(hit.id)} />}
    </div>
  );
}

/** One after the other, so that the way is read as it goes, with room between them for what joins them: from left to right, or on a narrow screen from side to side and down. */
function row(things: Thing[], ties: Tie[]) {
  const phone = narrow();
  const far = Math.max(phone ? 170 : 220, ...ties.map(tie => typeName(tie.type).length * 7 + 80));
  return new Map(things.map((thing, at) => [thing.id, phone ? { x: (at % 2) * far, y: at * 84 } : { x: at * far, y: (at % 2) * 44 }]));
}

function Way({ steps }: { steps: Step[] }) {
  const drawing = useDrawing();
  const t = words.value;
  const [from, to] = [steps[0].from.id, steps.at(-1)!.to.id];
  const ties = useMemo(() => steps.map(step => step.relation), [steps]);
  const stages = useMemo(() => [{ centre: from, ties, most: ties.length, places: row([steps[0].from, ...steps.map(step => step.to)], ties) }], [from, ties, t]);
  const chosen = useMemo(() => ({ relation: null, node: null, path: new Set(ties.map(tie => tie.id)) }), [ties]);
  const pins = useMemo(() => new Map(), []);
  return (
    <>
      {drawing ? <drawing.Graph focus={steps[0].from} stages={stages} pins={pins} seen={null} chosen={chosen}
        onRelation={id => go(href('relation', id))} onNode={id => go(href(viewOf(id)!, id))} onKey={() => {}} onPin={() => {}} /> : <Undrawn tall />}
      <TakeAway id={from} name={`${caption(steps[0].from)} – ${caption(steps.at(-1)!.to)}`} ties={ties} claims={steps.map(step => step.evidence)}
        question={{ query: documents.path, variables: { from, to } }} />
      <ol class="plain way">
        {steps.map(step => (
          <li key={step.relation.id}>
            <p class="heading">
              <Name thing={step.from} /> <span aria-hidden="true">{isMutual(step.relation.type) ? '↔' : step.relation.subject.id === step.from.id ? '→' : '←'}</span> <Name thing={step.to} />
            </p>
            <p><a href={href('relation', step.relation.id)}><bdi>{caption(step.relation.subject)}</bdi> <Verb type={step.relation.type} /> <bdi>{caption(step.relation.object)}</bdi></a> <Hold {...step.relation} /></p>
            <ClaimCard claim={step.evidence} />
          </li>
        ))}
      </ol>
    </>
  );
}
