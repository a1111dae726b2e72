import { useEffect, useRef } from 'preact/hooks';
import { one, set } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { plain } from '../emphasis';
import { familyOf } from '../families';
import { caption, closed, inWords, type Page, rows, shortened, type Statement, tiesOf } from '../model';
import { count, dateWords, typeName, words } from '../words';
import { Against } from '../parts/Against';
import { CopyLink, Facts } from '../parts/ClaimCard';
import { type Mark, Marked, marksOf } from '../parts/Marked';
import { Missing } from '../parts/Missing';
import { Name } from '../parts/Name';
import { Waiting } from '../parts/State';
import { TakeAway } from '../parts/TakeAway';
import { Hold, Verb } from '../parts/TieRow';
import { title } from '../title';

interface Paper { __typename: string; id: string; title: string | null; source: string | null; published: string | null; language: string; url: string | null; text: string; claims: Page<Statement> }

/** An article with every claim's sentence and words highlighted, the chosen one in view. */
export function Article({ id }: { id: string }) {
  const asked = useAsk<{ node: Paper | null }>(documents.article, { id });
  const paper = asked.data?.node;
  useEffect(() => { if (paper) title(plain(paper.title ?? '') || words.value.noTitle); }, [paper]);
  return <Waiting asked={asked}>{data => data.node?.__typename === 'Article' ? <Text paper={data.node} /> : <Missing id={id} />}</Waiting>;
}

const quoted = (text: string) => <>{words.value.quoteMarks[0]}<bdi>{plain(text)}</bdi>{words.value.quoteMarks[1]}</>;

const inOrder = (claims: Statement[]) => [...claims].sort((a, b) => a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1));

function Text({ paper }: { paper: Paper }) {
  const t = words.value;
  const claims = inOrder(rows(paper.claims));
  const chosen = claims.find(claim => claim.id === one('claim')) ?? null;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (chosen) body.current?.querySelector('.in-view')?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [chosen?.id]);
  const step = (by: number) => set({ claim: claims[(claims.indexOf(chosen!) + by + claims.length) % claims.length].id }, true);
  const choose = (event: Event) => {
    const words = (event.target as Element).closest<HTMLElement>('[data-claim]');
    if (words) set({ claim: words.dataset.claim }, true);
  };
  const web = /^https?:\/\//i.test(paper.url ?? '') ? paper.url! : null;
  return (
    <div class="paper">
      <header>
        <p class="kicker">{t.kinds.Article}{paper.source && <> · <bdi>{closed(paper.source)}</bdi></>}{paper.published && ` · ${dateWords(paper.published)}`} · {t.languages[paper.language] ?? paper.language}</p>
        <h1 dir="auto" lang={paper.language}>{plain(paper.title ?? '') || t.noTitle}</h1>
        {web && <p class="meta"><a href={web} rel="noopener noreferrer">{t.original}</a></p>}
        {claims.length > 0 && <TakeAway id={paper.id} name={paper.title ?? t.noTitle} ties={tiesOf(claims)} claims={claims} question={{ query: documents.article, variables: { id: paper.id } }} />}
      </header>
      <div class="text" ref={body} lang={paper.language} dir="auto" onClick={choose}><Paragraphs text={paper.text} claims={claims} chosen={chosen} /></div>
      <aside class="claims" aria-label={t.claimsHere}>
        {chosen && (
          <div class="chosen-claim">
            <button type="button" class="close" aria-label={t.close} title={t.close} onClick={() => set({ claim: null }, true)}>×</button>
            <p class="heading"><Name thing={chosen.subject} short={60} /> <Verb type={chosen.type} /> {chosen.object && <Name thing={chosen.object} short={90} />} <Hold {...chosen} /></p>
            <p class="meta">{t.why}: {quoted(chosen.trigger.text)}{chosen.cues.filter(cue => cue.end > cue.start).map(cue => <span key={cue.role + cue.start}>, {t.cueRoles[cue.role] ?? t.attributes[cue.role] ?? cue.role} {quoted(cue.text)}</span>)}</p>
            <Facts claim={chosen} />
            <p class="steps"><button type="button" onClick={() => step(-1)}>‹ {t.previous}</button><span>{claims.indexOf(chosen) + 1} {t.of} {claims.length}</span><button type="button" onClick={() => step(1)}>{t.next} ›</button></p>
            <p class="actions"><a href={`/relation/${chosen.relation.id}`}>{t.openRelation}</a> <CopyLink to={`/article/${paper.id}?claim=${chosen.id}`} /></p>
            <Against claim={chosen} />
          </div>
        )}
        <h2>{t.claimsHere} <small>{count(paper.claims.totalCount ?? claims.length, t.claims)}</small></h2>
        <ol class="plain">
          {claims.map(claim => (
            <li key={claim.id}>
              <button type="button" class={`row ${familyOf(claim.type)}`} aria-pressed={chosen === claim} onClick={() => set({ claim: chosen === claim ? null : claim.id }, true)}>
                <span class="dot" aria-hidden="true" /><span class="who"><bdi>{caption(claim.subject)}</bdi> <span class="verb">{typeName(claim.type)}</span> <bdi>{shortened(caption(claim.object), 90)}</bdi> <Hold {...claim} /></span>
              </button>
            </li>
          ))}
        </ol>
      </aside>
    </div>
  );
}

/** The text by paragraphs; sentences that state something can be chosen, the chosen one shows its words. */
function Paragraphs({ text, claims, chosen }: { text: string; claims: Statement[]; chosen: Statement | null }) {
  const t = words.value;
  const marks: Mark[] = [];
  if (chosen) {
    marks.push(...marksOf(chosen, role => t.cueRoles[role] ?? t.attributes[role] ?? role, t.trigger));
    marks.push({ start: chosen.sentence.start, end: chosen.sentence.end, kind: 'sentence in-view' });
  }
  for (const claim of claims) marks.push({ ...claim.trigger, kind: `stated ${familyOf(claim.type)}`, claim: claim.id, title: inWords(claim) });
  const paragraphs = [];
  const breaks = /\n+/g;
  let start = 0;
  for (let found = breaks.exec(text); start < text.length; found = breaks.exec(text)) {
    const end = found ? found.index : text.length;
    const own = marks.filter(mark => mark.start < end && mark.end > start);
    if (end > start) paragraphs.push(<p key={start}><Marked passage={{ text: text.slice(start, end), start, end }} marks={own} /></p>);
    start = found ? breaks.lastIndex : text.length;
  }
  return <>{paragraphs}</>;
}
