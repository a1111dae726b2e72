import { href } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { type Listed, type Page, rows, type Source, type Thing, type Tie } from '../model';
import { count, words } from '../words';
import { Face, type Rival } from '../parts/Rivals';
import { SourceLine } from '../parts/ClaimCard';
import { Name } from '../parts/Name';
import { QuoteCard, type Quoted } from '../parts/QuoteCard';
import { Search } from '../parts/Search';
import { Waiting } from '../parts/State';
import { Symbol } from '../parts/Symbol';
import { TakeAway } from '../parts/TakeAway';
import { TieRow } from '../parts/TieRow';
import { World } from '../parts/World';

interface Answer {
  busiest: { nodes: Thing[] }; contradictions: { nodes: Rival[] };
  status: { counts: { kind: string; count: number }[] };
  world: Page<Tie>; vetoes: Page<Tie>; alliances: Page<Tie>; conflicts: Page<Tie>; denials: Page<Tie>; quotes: Page<Quoted>; articles: Page<Source & { id: string }>;
}

/** What is new is no later than today; what is planned is not. */
const since = () => ({ today: new Date().toISOString().slice(0, 10) });

export function Start() {
  const t = words.value;
  const asked = useAsk<Answer>(documents.start, since());
  return (
    <div class="start">
      <div class="hero">
        <h1>{t.lead}</h1>
        <Search big />
        <Counts counts={asked.data?.status.counts} />
      </div>
      <Waiting asked={asked}>{answer => rows(answer.articles).length ? <News answer={answer} /> : <Empty />}</Waiting>
    </div>
  );
}

function Counts({ counts }: { counts?: { kind: string; count: number }[] }) {
  const t = words.value;
  return (
    <p class="counts">
      {(counts ?? []).filter(row => row.count && t.kindCounts[row.kind]).map(row => {
        const text = count(row.count, t.kindCounts[row.kind]);
        return listOf[row.kind] ? <a key={row.kind} href={listOf[row.kind]}>{text}</a> : <span key={row.kind}>{text}</span>;
      })}&nbsp;
    </p>
  );
}

/** Where all of a kind stand. */
const listOf: Record<string, string> = {
  ...Object.fromEntries(['STATE', 'PERSON', 'ORGANIZATION', 'GROUP'].map(kind => [kind, href('list', 'actors', { kind })])),
  RESOLUTION: href('list', 'resolutions'), EVENT: href('list', 'events'), QUOTE: href('list', 'quotes'), ARTICLE: href('list', 'articles'), RELATION: href('list', 'relations'),
};

function Empty() {
  return <div class="state"><p>{words.value.emptyStore}</p><pre>graph import samples/articles</pre></div>;
}

function News({ answer }: { answer: Answer }) {
  const t = words.value;
  return (
    <div class="news">
      <World ties={rows(answer.world)}><Take answer={answer} /></World>
      <Busiest actors={answer.busiest.nodes} />
      <div class="wide latest">
        <Ties title={t.latestVetoes} ties={rows(answer.vetoes)} all={{ type: 'VETOED' }} />
        <Ties title={t.latestAlliances} ties={rows(answer.alliances)} all={{ type: 'ALLIED_WITH' }} />
        <Ties title={t.latestConflicts} ties={rows(answer.conflicts)} all={{ type: 'ATTACKED,INVADED,SANCTIONED,THREATENED' }} />
        <Ties title={t.latestDenials} ties={rows(answer.denials)} all={{ deny: 'yes' }} />
      </div>
      {answer.contradictions.nodes.length > 0 && (
        <section class="wide">
          <h2>{t.contradictions} <small><a href={href('contradictions')}>{t.more}</a></small></h2>
          {answer.contradictions.nodes.map(pair => <Face key={pair.claim.id + pair.counter.id} pair={pair} />)}
        </section>
      )}
      <section class="wide">
        <h2>{t.latestQuotes} <small><a href={href('list', 'quotes')}>{t.more}</a></small></h2>
        <div class="quotes">{rows(answer.quotes).map(quote => <QuoteCard key={quote.id} quote={quote} />)}</div>
      </section>
      <section class="wide">
        <h2>{t.latestArticles} <small><a href={href('list', 'articles')}>{t.more}</a></small></h2>
        <ul class="plain columns">{rows(answer.articles).map(article => <li key={article.id} class="tie"><SourceLine article={article} /></li>)}</ul>
      </section>
    </div>
  );
}

/** Every relation that the page shows once, and the quotes and articles. */
function Take({ answer }: { answer: Answer }) {
  const ties = [answer.world, answer.vetoes, answer.alliances, answer.conflicts, answer.denials].flatMap(rows);
  const quotes = rows(answer.quotes).map((quote): Listed => ({ __typename: 'Quote', ...quote }));
  const articles = rows(answer.articles).map((article): Listed => ({ __typename: 'Article', ...article }));
  return <TakeAway name={words.value.world} ties={[...new Map(ties.map(tie => [tie.id, tie])).values()]} things={[...answer.busiest.nodes, ...quotes, ...articles]} question={{ query: documents.start, variables: since() }} />;
}

function Busiest({ actors }: { actors: Thing[] }) {
  return (
    <section class="wide">
      <h2>{words.value.busiest} <small><a href={href('list', 'actors')}>{words.value.more}</a></small></h2>
      <ul class="plain busiest">{actors.map(actor => <li key={actor.id}><Symbol kind={actor.__typename} /> <Name thing={actor} short={60} /></li>)}</ul>
    </section>
  );
}

function Ties({ title, ties, all }: { title: string; ties: Tie[]; all: Record<string, string> }) {
  if (!ties.length) return null;
  return <section><h2>{title} <small><a href={href('list', 'relations', { ...all, order: 'LAST_SEEN' })}>{words.value.more}</a></small></h2><ul class="plain">{ties.map(tie => <TieRow key={tie.id} tie={tie} to={href('relation', tie.id)} />)}</ul></section>;
}
