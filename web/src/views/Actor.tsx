import { useEffect, useState } from 'preact/hooks';
import { address, go, href, one } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { everything, type Filter, isFiltered, readFilter, variables } from '../filter';
import { actorIn, closed, fold, type Month, type Page, rows, shortened, type Source, sourceName, spoken, type Statement, type Thing, type Tie } from '../model';
import { narrow } from '../screen';
import { count, dateWords, figure, period, tongue, words } from '../words';
import { SourceLine } from '../parts/ClaimCard';
import { Correct } from '../parts/Correct';
import { Evidence } from '../parts/Evidence';
import { Filters } from '../parts/Filters';
import { Missing } from '../parts/Missing';
import { Name } from '../parts/Name';
import { type Neighbours, useNeighbours, withNeighbours } from '../parts/neighbours';
import { Picture } from '../parts/Picture';
import { Relations } from '../parts/Relations';
import { Waiting } from '../parts/State';
import { Symbol } from '../parts/Symbol';
import { Times } from '../parts/Times';
import { TakeAway } from '../parts/TakeAway';
import { title } from '../title';

interface Bound { date: { value: string | null; precision: string } }

/** A person in an office, as articles tell it together. */
interface Term { title: string | null; role: string | null; firstSeen: string | null; lastSeen: string | null; from: Bound | null; to: Bound | null; person: Thing; of: Thing; claim: { id: string; article: { id: string; language: string } } }

interface Amount { count: number; keys: { value: string | null }[] }

export interface ActorAnswer {
  actor: (Thing & { name: string; kind: string; names: { name: string }[]; knownAs: string[]; articleNames: { name: string; articles: number }[]; code?: string; isAmbiguous?: boolean; offices?: Term[]; officeHolders?: Term[]; claims: Page<Statement> }) | null;
  relations: Page<Tie>;
  types?: Amount[];
  sources?: Amount[];
  languages?: Amount[];
}
type Found = NonNullable<ActorAnswer['actor']>;
type Answer = ActorAnswer & { actor: Found };

export function Actor({ id }: { id: string }) {
  const filter = readFilter();
  const base = useAsk<ActorAnswer>(documents.actor, { id, ...everything(id) });
  const filtered = useAsk<ActorAnswer>(documents.actor, isFiltered(filter) ? { id, whole: false, ...variables(filter, id) } : null);
  const second = actorIn('with');
  const other = useAsk<ActorAnswer>(documents.actor, second ? { id: second, whole: false, ...variables(filter, second) } : null);
  useEffect(() => {
    const found = base.data?.actor;
    if (base.data) title(found?.name ?? words.value.missing);
    // An id that was merged or put right leads to the one that it became.
    if (found && found.id !== id) go(href('actor', found.id, Object.fromEntries(address.value.query)), true);
  }, [base.data]);
  const shown = isFiltered(filter) && isFound(filtered.data) ? filtered.data : base.data;
  const total = shown?.actor?.claims.totalCount ?? 0;
  const months = useAsk<{ timeline: Month[] }>(documents.months, total > rows(shown?.actor?.claims).length ? { within: variables(filter, id).within } : null);
  const near = useNeighbours();
  return (
    <Waiting asked={base} also={[filtered, other, months, near]}>
      {answer => isFound(answer) && isFound(shown)
        ? <Whole answer={answer} shown={shown} filter={filter} other={second ? other.data?.actor ?? null : null} months={months.data?.timeline} near={near} />
        : <Missing id={id} />}
    </Waiting>
  );
}

const isFound = (answer: ActorAnswer | undefined): answer is Answer => !!answer?.actor;

const values = (amounts: Amount[] | undefined) => (amounts ?? []).map(({ keys }) => keys[0].value).filter(value => value !== null);

interface WholeProps { answer: Answer; shown: Answer; filter: Filter; other: Found | null; months?: Month[]; near: Neighbours }

function Whole({ answer, shown, filter, other, months, near }: WholeProps) {
  const t = words.value;
  const { actor } = answer;
  const { id } = actor;
  const [all, ties, claims] = [rows(answer.relations), rows(shown.relations), rows(shown.actor.claims)];
  const amounts = new Map((answer.types ?? []).map(({ keys, count }) => [keys[0].value!, count]));
  const total = shown.actor.claims.totalCount ?? claims.length;
  const selected = one('sel');
  const listed = ties.filter(tie => tie.type !== 'SAID');
  const articles = papersOf(rows(actor.claims));
  return (
    <div class="actor">
      <Head actor={actor} relations={answer.relations.totalCount ?? 0} />
      <div class="corner">
        <TakeAway id={id} name={actor.name} ties={withNeighbours(ties, near)} claims={claims} card question={{ query: documents.actor, variables: { id, whole: false, ...variables(filter, id) } }} />
        <Correct actor={actor} articles={articles} />
      </div>
      <Filters filter={filter} amounts={amounts} sources={values(answer.sources)} languages={values(answer.languages)} />
      <div class="stage">
        <Picture focus={actor} base={all} fitting={isFiltered(filter) ? ties : null} total={answer.relations.totalCount ?? all.length} near={near} />
        <Times name={actor.name} claims={claims} total={total} months={months} against={other ? { name: other.name, claims: rows(other.claims) } : undefined} />
      </div>
      <div class="side">
        {selected && <Evidence id={selected} />}
        <section aria-labelledby="relations-title">
          <h2 id="relations-title">{t.neighbourhood} <small>{figure(shown.relations.totalCount ?? ties.length)}</small></h2>
          <p class="actions"><a href={href('path', '', { from: id })}>{t.pathTo}</a> <a href={href('contradictions', '', { of: id })}>{t.contradictions}</a></p>
          {ties.length ? <Relations ties={listed} id={id} /> : <p class="state">{isFiltered(filter) ? t.emptyFilter : t.empty}</p>}
          {listed.length > 0 && (shown.relations.totalCount ?? 0) > ties.length && <p class="meta">{t.strongestOf(figure(ties.length), figure(shown.relations.totalCount!))} <a href={href('list', 'relations', { of: id })}>{t.more}</a></p>}
        </section>
      </div>
      <div class="below">
        <Quotes claims={claims} id={id} part={total > claims.length} />
        <Articles claims={claims} id={id} part={total > claims.length} />
      </div>
    </div>
  );
}

/** The articles that make these claims, each once, the latest first. */
const papersOf = (claims: Statement[]): Source[] =>
  [...new Map(claims.map(claim => [claim.article.id, claim.article])).values()].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));

/** The names by which it is known, each once however it is written, but for the one above: those of the languages first. */
function knownNames({ name, names, knownAs }: Found): string[] {
  const seen = new Set([fold(name)]);
  return [...names.map(label => label.name), ...knownAs].filter(other => seen.size < seen.add(fold(other)).size);
}

/** The names that articles give it, with how many do; none where they all call it as the page does. */
function givenNames({ name, articleNames }: Found): string[] {
  return articleNames.every(given => given.name === name) ? [] : articleNames.map(given => `${closed(given.name)} (${figure(given.articles)})`);
}

function Head({ actor, relations }: { actor: Found; relations: number }) {
  const t = words.value;
  const offices = actor.offices ?? actor.officeHolders ?? [];
  return (
    <header class="who">
      <h1><Symbol kind={actor.__typename} /> <bdi>{actor.name}</bdi></h1>
      <p class="meta">
        {t.kinds[actor.__typename]}{actor.code && ` · ${actor.code}`} · {count(relations, t.relations)} · {count(actor.claims.totalCount ?? 0, t.claims)}
      </p>
      {actor.isAmbiguous && <p class="meta">{t.ambiguous}</p>}
      <Names label={t.inArticles} names={givenNames(actor)} title={t.inArticlesHint} />
      <Names label={t.also} names={knownNames(actor)} />
      {offices.length > 0 && <Offices terms={offices} id={actor.id} />}
    </header>
  );
}

/** So many other names, and so many offices, stand in the head of a page; on a phone the graph is not to stand far below them. */
const few = () => (narrow() ? 3 : 8);

function Names({ label, names, title }: { label: string; names: string[]; title?: string }) {
  const t = words.value;
  const [all, setAll] = useState(false);
  if (!names.length) return null;
  return (
    <p class="also" title={title}>
      {label}: <bdi>{(all ? names : names.slice(0, few())).join(' · ')}</bdi> {names.length > few() && <button type="button" class="quiet" onClick={() => setAll(!all)}>{all ? t.less : `${t.more} (${names.length})`}</button>}
    </p>
  );
}

/** An office as the text names it, where it speaks the language of the page; else by the word of that language for it, if it has one. */
function OfficeName({ title, role, claim: { article: { language } } }: Term) {
  const t = words.value;
  const name = language === tongue.value ? title : role && t.roles[role];
  return name || !title ? <bdi>{name || t.types.HOLDS_OFFICE}</bdi> : <bdi lang={language}>{title}</bdi>;
}

/** The offices of a person, or at a state or body: since and until when, where articles tell it, else when the person was seen holding it. */
function Offices({ terms, id }: { terms: Term[]; id: string }) {
  const t = words.value;
  const [all, setAll] = useState(false);
  const told = (bound: Bound | null) => bound?.date.value && dateWords(bound.date.value, bound.date.precision);
  return (
    <ul class="offices" aria-label={t.offices}>
      {(all ? terms : terms.slice(0, few())).map(term => (
        <li key={term.claim.id}>
          <a href={href('article', term.claim.article.id, { claim: term.claim.id })}><OfficeName {...term} /></a> · <Name thing={term.of.id === id ? term.person : term.of} />
          {term.to && !told(term.to) && <> <span class="tag">{t.left}</span></>}
          <span class="meta"> {told(term.from) || told(term.to) ? [told(term.from) && t.since(told(term.from)!), told(term.to) && t.until(told(term.to)!)].filter(Boolean).join(' ') : period(term.firstSeen, term.lastSeen)}</span>
        </li>
      ))}
      {terms.length > few() && <li><button type="button" class="quiet" onClick={() => setAll(!all)}>{all ? t.less : `${t.more} (${terms.length})`}</button></li>}
    </ul>
  );
}

/** So many quotes and articles stand on the page itself. */
const [fewQuotes, fewArticles] = [12, 24];

/** Which of an actor's claims these are told by, where they are not all, and the way to all. */
const Part = ({ list, id, latest }: { list: string; id: string; latest: boolean }) => <small>{latest && `· ${words.value.ofLatest}`} <a href={href('list', list, { of: id })}>{words.value.more}</a></small>;

function Quotes({ claims, id, part }: { claims: Statement[]; id: string; part: boolean }) {
  const t = words.value;
  const quotes = claims.filter(claim => claim.type === 'SAID' && claim.object);
  if (!quotes.length) return null;
  return (
    <section class="wide">
      <h2>{t.quotesOf} <small>{quotes.length}</small> {(part || quotes.length > fewQuotes) && <Part list="quotes" id={id} latest={part} />}</h2>
      <div class="quotes">
        {quotes.slice(0, fewQuotes).map(claim => (
          <figure class="quote" key={claim.id}>
            <blockquote dir="auto" lang={claim.article.language}><a href={href('article', claim.article.id, { claim: claim.id })}>{shortened(spoken(claim.object!.text), 400)}</a></blockquote>
            <figcaption class="meta">{claim.article.source && <><bdi>{sourceName(claim.article.source)}</bdi>{claim.seen && ' · '}</>}{claim.seen && dateWords(claim.seen)}</figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}

function Articles({ claims, id, part }: { claims: Statement[]; id: string; part: boolean }) {
  const t = words.value;
  const articles = papersOf(claims);
  const amounts = new Map<string, number>();
  for (const claim of claims) amounts.set(claim.article.id, (amounts.get(claim.article.id) ?? 0) + 1);
  if (!articles.length) return null;
  return (
    <section>
      <h2>{t.articlesOf} <small>{articles.length}</small> {(part || articles.length > fewArticles) && <Part list="articles" id={id} latest={part} />}</h2>
      <ul class="plain columns">
        {articles.slice(0, fewArticles).map(article => <li class="tie" key={article.id}><SourceLine article={article} /> <span class="meta">{count(amounts.get(article.id)!, t.claims)}</span></li>)}
      </ul>
    </section>
  );
}
