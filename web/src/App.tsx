import { useEffect, useLayoutEffect } from 'preact/hooks';
import { address, href, one } from './address';
import { awaited } from './client';
import { viewOf } from './model';
import { title } from './title';
import { speak, type Tongue, tongue, words } from './words';
import { fetchDrawing } from './parts/Drawn';
import { Missing } from './parts/Missing';
import { Search } from './parts/Search';
import { Actor } from './views/Actor';
import { Card } from './views/Card';
import { Article } from './views/Article';
import { Contradictions } from './views/Contradictions';
import { Gathering } from './views/Gathering';
import { isListed, List } from './views/List';
import { Path } from './views/Path';
import { Quote } from './views/Quote';
import { QueryPage } from './parts/QueryPage';
import { Relation } from './views/Relation';
import { Results } from './views/Results';
import { Start } from './views/Start';

export function App() {
  const t = words.value;
  const { view, id } = address.value;
  useEffect(() => { if (drawn.has(view)) fetchDrawing(); }, [view]);
  useEffect(() => { document.documentElement.lang = tongue.value; }, [tongue.value]);
  // Before the view tells its own name, which it may know at once.
  useLayoutEffect(() => {
    if (view === 'start') title('');
    else if (view === 'search') title(`${one('q') ?? ''} – ${t.search}`);
    else if (view === 'list' && isListed(id)) title(t.groups[id]);
    else if (ofNodes.has(view) || view === 'card') title('');
    else if (!alone.has(view)) title(t.noView);
    else if (view === 'query') title(t.query);
  }, [view, id, tongue.value]);
  if (view === 'card' && id) return <main id="content" class="view-card" aria-busy={awaited.value > 0}><Card id={id} /></main>;
  return (
    <>
      <a class="skip" href="#content">{t.skip}</a>
      <header class="bar">
        <a class="home" href="/" aria-current={view === 'start' ? 'page' : undefined}><Mark /> <span>{t.name}</span></a>
        {view !== 'start' && <Search />}
        <nav aria-label={t.views}><a href="/path" aria-current={view === 'path' ? 'page' : undefined}>{t.paths}</a><a href="/contradictions" aria-current={view === 'contradictions' ? 'page' : undefined}>{t.contradictions}</a><a href="/query" aria-current={view === 'query' ? 'page' : undefined}>{t.query}</a></nav>
        <nav aria-label={t.language}>{(['sv', 'en'] as Tongue[]).map(each => (
          <button type="button" key={each} lang={each} aria-pressed={tongue.value === each} title={each === 'sv' ? 'Svenska' : 'English'} onClick={() => speak(each)}>{each}</button>
        ))}</nav>
      </header>
      <main id="content" tabIndex={-1} class={`view-${view}`} aria-busy={awaited.value > 0}><View key={view + id} view={view} id={id} /></main>
    </>
  );
}

const Mark = () => (
  <svg viewBox="0 0 32 32" class="mark-sign" aria-hidden="true"><path d="M8 8l16 6-12 12z" /><circle cx="8" cy="8" r="5" /><circle cx="24" cy="14" r="5" /><circle cx="12" cy="26" r="5" /></svg>
);

/** Views with a picture. */
const drawn = new Set(['start', 'actor', 'resolution', 'event', 'path', 'relation']);

/** Views of one node. */
const ofNodes = new Set(['actor', 'relation', 'article', 'resolution', 'event', 'quote']);

/** Views that need no id. */
const alone = new Set(['start', 'search', 'query', 'path', 'contradictions']);

function View({ view, id }: { view: string; id: string }) {
  // An id of another form is nothing that a server could know.
  if (ofNodes.has(view) && viewOf(id) !== view && id) return <Missing id={id} />;
  switch (id || alone.has(view) ? view : '') {
    case 'start': return <Start />;
    case 'search': return <Results />;
    case 'query': return <QueryPage />;
    case 'path': return <Path />;
    case 'contradictions': return <Contradictions />;
    case 'actor': return <Actor id={id} />;
    case 'relation': return <Relation id={id} />;
    case 'article': return <Article id={id} />;
    case 'resolution': case 'event': return <Gathering id={id} kind={view as 'resolution' | 'event'} />;
    case 'quote': return <Quote id={id} />;
    case 'list': return isListed(id) ? <List id={id} /> : <Nowhere />;
    default: return <Nowhere />;
  }
}

const Nowhere = () => <div class="state"><h1>{words.value.noView}</h1><p><a href={href('start')}>{words.value.toStart}</a></p></div>;
