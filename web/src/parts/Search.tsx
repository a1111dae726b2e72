import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { go, href } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { caption, closed, fold, type Listed, type Page, paperOf, rows, sourceName, viewOf } from '../model';
import { count, dateWords, words } from '../words';
import { Symbol } from './Symbol';

interface Found { actors: Page<Listed>; resolutions: Page<Listed>; quotes: Page<Listed>; articles: Page<Listed> }
export const kindsFound = ['actors', 'resolutions', 'quotes', 'articles'] as const;

/** The words, a moment after the last key. */
function useSettled(text: string, pause: number) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** What the words find; actors alone, of one kind, where only they can be picked, or where one letter would find nearly everything. */
export function useFound(text: string, more: Record<string, unknown> = {}, actorsAlone = false) {
  return useAsk<Partial<Found>>(actorsAlone ? documents.suggest : documents.search, text.trim() ? { text: text.trim(), ...more } : null);
}

/** Those whose shown name begins with the words first, then those with a word that does, then those with another name that fits; each as they came. */
export function nearest(hits: Listed[], text: string): Listed[] {
  const wanted = fold(text.trim());
  const rank = (hit: Listed) => { const name = fold(caption(hit)); return name.startsWith(wanted) ? 0 : ` ${name}`.includes(` ${wanted}`) ? 1 : 2; };
  return hits.map((hit, at) => ({ hit, at, rank: rank(hit) })).sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ hit }) => hit);
}

/** Who said it, where it stands, and when; of a gathering or resolution, when and where it is first told of. */
export function beside(hit: Listed): string {
  const { source, published } = paperOf(hit);
  const first = hit.claims?.nodes[0];
  return [hit.speaker?.name, sourceName(source), dateWords(published ?? first?.seen), first?.place].flatMap(text => (text ? [closed(text)] : [])).join(' · ');
}

/** How many actors are offered; the best of those that were asked for. */
const mostOffered = 8;

/** The choice that shows all of them. */
const everyHit = 'all';
const best = (kind: string, hits: Listed[], text: string) => (kind === 'actors' ? nearest(hits, text).slice(0, mostOffered) : hits);

/** Finds actors, resolutions, quotes and articles as one types; a combobox after the ARIA practices. With `onPick` it finds actors alone, all or of one kind, and goes nowhere. */
export function Search({ big, label, kind, onPick }: { big?: boolean; label?: string; kind?: string; onPick?: (hit: Listed) => void }) {
  const t = words.value;
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** Arrows and Enter that came before anything was found; they hold for what is then found. */
  const early = useRef({ steps: 0, enter: false });
  const settled = useSettled(text, 90);
  const found = useFound(settled, kind ? { kinds: [kind] } : {}, !!onPick || settled.trim().length < 2);
  const data = found.error ? undefined : found.data;
  const groups = kindsFound.map(kind => ({ kind, hits: settled.trim() ? best(kind, rows(data?.[kind]), settled) : [] })).filter(group => group.hits.length);
  const hits = groups.flatMap(group => group.hits);
  const names = [...hits.map(hit => hit.id), ...(hits.length && !onPick ? [everyHit] : [])];
  const shown = open && !!text.trim();
  const at = Math.max(0, names.indexOf(chosen ?? ''));
  const answered = settled === text && !found.waiting;
  const trouble = found.error && [t.trouble[found.error.trouble], found.error.message].filter(Boolean).join(': ');

  useEffect(() => { if (big && matchMedia('(min-width: 48rem)').matches) field.current?.focus({ preventScroll: true }); }, []);

  const visit = (hit: Listed) => {
    setOpen(false); setText(''); choose(null); field.current?.blur();
    if (onPick) onPick(hit);
    else go(href(viewOf(hit.id)!, hit.id));
  };
  const showAll = () => { setOpen(false); field.current?.blur(); go(href('search', '', { q: text.trim() })); };
  const openChosen = (name: string) => { const hit = hits.find(each => each.id === name); if (hit) visit(hit); else if (!onPick) showAll(); };
  useEffect(() => {
    const { steps, enter } = early.current;
    if (!answered || !steps) return;
    early.current = { steps: 0, enter: false };
    const name = names[steps % names.length];
    if (enter) openChosen(name);
    else if (name) choose(name);
  }, [answered]);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && hits.length) choose(names[(at + 1) % names.length]);
    else if (event.key === 'ArrowUp' && hits.length) choose(names.at(at - 1)!);
    else if (event.key === 'ArrowDown' && shown && !answered) early.current.steps++;
    else if (event.key === 'Escape' && shown) setOpen(false);
    else return;
    event.preventDefault();
    if (event.key === 'Escape') return;
    setOpen(true);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    // What was chosen is opened; else what these words find first, once they have found it.
    if (shown && hits[at] && (names[at] === chosen || answered)) visit(hits[at]);
    else if (early.current.steps) early.current.enter = true;
    else if (text.trim() && !onPick) showAll();
  };

  return (
    <form class={`search ${big ? 'big' : ''}`} role={onPick ? undefined : 'search'} onSubmit={submit}>
      <input ref={field} type="search" role="combobox" list={undefined} aria-label={label ?? t.searchLabel} placeholder={t.placeholder} autoComplete="off" spellcheck={false}
        aria-expanded={shown} aria-controls={`${id}list`} aria-autocomplete="list" aria-activedescendant={shown && hits.length ? `${id}${at}` : undefined}
        value={text} onInput={event => { early.current = { steps: 0, enter: false }; setText(event.currentTarget.value); choose(null); setOpen(true); }} onKeyDown={keys}
        onFocus={() => setOpen(true)} onBlur={() => setTimeout(() => setOpen(false), 150)} maxLength={200} />
      <div id={`${id}list`} class="found" role="listbox" aria-label={t.results} hidden={!shown || !hits.length} tabIndex={-1}>
        {groups.map(group => (
          <div role="group" aria-label={t.groups[group.kind]} key={group.kind}>
            <div class="group" aria-hidden="true">{t.groups[group.kind]}</div>
            {group.hits.map(hit => {
              const index = hits.indexOf(hit);
              return (
                <div key={hit.id} id={`${id}${index}`} role="option" aria-selected={index === at} class="hit"
                  onMouseDown={event => { event.preventDefault(); visit(hit); }} onMouseMove={() => choose(hit.id)}>
                  <Symbol kind={hit.__typename} /> <bdi>{caption(hit)}</bdi> <small><bdi>{beside(hit)}</bdi></small>
                </div>
              );
            })}
          </div>
        ))}
        {names.length > hits.length && (
          <div id={`${id}${hits.length}`} role="option" aria-selected={at === hits.length} class="hit all" onMouseDown={event => { event.preventDefault(); showAll(); }} onMouseMove={() => choose(everyHit)}>
            <span aria-hidden="true">→</span> <bdi>{t.allResults(text.trim())}</bdi>
          </div>
        )}
      </div>
      <p class="sr" role="status">{shown && found.error ? trouble : shown && data ? (hits.length ? `${count(hits.length, t.resultCount)}. ${t.enterHint}` : t.nothingFound) : ''}</p>
      {shown && found.error && answered && <p class="found none">{trouble}</p>}
      {shown && data && answered && !hits.length && <p class="found none">{t.nothingFound}</p>}
    </form>
  );
}
