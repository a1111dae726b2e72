import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { go, href } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { caption, type Page, rows, type Source, type Thing, viewOf } from '../model';
import { count, dateWords, words } from '../words';
import { Symbol } from './Symbol';

export type Hit = Thing & { speaker?: { name: string } | null } & Partial<Source>;
interface Found { actors: Page<Hit>; resolutions: Page<Hit>; quotes: Page<Hit>; articles: Page<Hit> }
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

/** What the words find; actors alone, of one kind, where only they can be picked. */
export function useFound(text: string, more: Record<string, unknown> = {}, actorsAlone = false) {
  return useAsk<Partial<Found>>(actorsAlone ? documents.suggest : documents.search, text.trim() ? { text: text.trim(), ...more } : null);
}

export const beside = (hit: Hit) => [hit.speaker?.name, hit.source, hit.published && dateWords(hit.published)].filter(Boolean).join(' · ');

/** Finds actors, resolutions, quotes and articles as one types; a combobox after the ARIA practices. With `onPick` it finds actors alone, all or of one kind, and goes nowhere. */
export function Search({ big, label, kind, onPick }: { big?: boolean; label?: string; kind?: string; onPick?: (hit: Hit) => void }) {
  const t = words.value;
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const settled = useSettled(text, 90);
  const found = useFound(settled, kind ? { kinds: [kind] } : {}, !!onPick);
  const groups = kindsFound.map(kind => ({ kind, hits: settled.trim() ? rows(found.data?.[kind]) : [] })).filter(group => group.hits.length);
  const hits = groups.flatMap(group => group.hits);
  const shown = open && !!text.trim();
  const at = Math.min(chosen, hits.length - 1);

  useEffect(() => { if (big && matchMedia('(min-width: 48rem)').matches) field.current?.focus({ preventScroll: true }); }, []);
  useEffect(() => setChosen(0), [settled]);

  const visit = (hit: Hit) => {
    setOpen(false); setText(''); field.current?.blur();
    if (onPick) onPick(hit);
    else go(href(viewOf(hit.id)!, hit.id));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && hits.length) setChosen((at + 1) % hits.length);
    else if (event.key === 'ArrowUp' && hits.length) setChosen((at + hits.length - 1) % hits.length);
    else if (event.key === 'Escape' && shown) setOpen(false);
    else return;
    event.preventDefault();
    if (event.key === 'Escape') return;
    setOpen(true);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (shown && hits[at] && settled === text) visit(hits[at]);
    else if (text.trim() && !onPick) go(href('search', '', { q: text.trim() }));
  };

  return (
    <form class={`search ${big ? 'big' : ''}`} role={onPick ? undefined : 'search'} onSubmit={submit}>
      <input ref={field} type="search" role="combobox" list={undefined} aria-label={label ?? t.searchLabel} placeholder={t.placeholder} autoComplete="off" spellcheck={false}
        aria-expanded={shown} aria-controls={`${id}list`} aria-autocomplete="list" aria-activedescendant={shown && hits.length ? `${id}${at}` : undefined}
        value={text} onInput={event => { setText(event.currentTarget.value); setOpen(true); }} onKeyDown={keys}
        onFocus={() => setOpen(true)} onBlur={() => setTimeout(() => setOpen(false), 150)} maxLength={200} />
      <div id={`${id}list`} class="found" role="listbox" aria-label={t.results} hidden={!shown || !hits.length} tabIndex={-1}>
        {groups.map(group => (
          <div role="group" aria-label={t.groups[group.kind]} key={group.kind}>
            <div class="group" aria-hidden="true">{t.groups[group.kind]}</div>
            {group.hits.map(hit => {
              const index = hits.indexOf(hit);
              return (
                <div key={hit.id} id={`${id}${index}`} role="option" aria-selected={index === at} class="hit"
                  onMouseDown={event => { event.preventDefault(); visit(hit); }} onMouseMove={() => setChosen(index)}>
                  <Symbol kind={hit.__typename} /> <bdi>{caption(hit)}</bdi> <small><bdi>{beside(hit)}</bdi></small>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p class="sr" role="status">{shown && found.data ? (hits.length ? `${count(hits.length, t.resultCount)}. ${t.enterHint}` : t.nothingFound) : ''}</p>
      {shown && found.data && settled === text && !hits.length && <p class="found none">{t.nothingFound}</p>}
    </form>
  );
}
