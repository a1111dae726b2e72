import { signal } from '@preact/signals';

// The address is the only state that outlives a click: a view, the id that it shows, and its settings.
export interface Address { view: string; id: string; query: URLSearchParams }

export const read = (location: { pathname: string; search: string }): Address => {
  const path = location.pathname.replace(/^\/+/, '');
  const cut = path.indexOf('/');
  const [view, id] = cut < 0 ? [path, ''] : [path.slice(0, cut), path.slice(cut + 1)];
  return { view: view || 'start', id: decode(id), query: new URLSearchParams(location.search) };
};

export const address = signal<Address>(read(window.location));

function decode(text: string) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const readable = (text: string) => encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%3B/g, ';').replace(/%40/g, '@');

/** The settings that lead from page to page of a list. */
const pages = ['after', 'before'];

/** The address of a view in words that people can read. */
export function href(view: string, id = '', query: Record<string, string | null | undefined> = {}): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => !!pair[1]);
  const path = view === 'start' ? '/' : `/${view}${id ? '/' + readable(id) : ''}`;
  return pairs.length ? `${path}?${pairs.map(([key, value]) => `${key}=${readable(value)}`).join('&')}` : path;
}

/** This view with other settings. */
export function here(changes: Record<string, string | null | undefined>): string {
  const { view, id, query } = address.value;
  return href(view, id, { ...Object.fromEntries(query), ...changes });
}

/** Goes there; a change of settings alone keeps the place on the page, but for the next page of a list. */
export function go(to: string, replace = false) {
  const before = address.value;
  if (to === window.location.pathname + window.location.search) return;
  const next = read(new URL(to, window.location.href));
  const elsewhere = before.view !== next.view || before.id !== next.id || pages.some(name => before.query.get(name) !== next.query.get(name));
  const steps = elsewhere ? 0 : (history.state?.steps ?? 0) + (replace ? 0 : 1);
  history[replace ? 'replaceState' : 'pushState']({ steps }, '', to);
  address.value = next;
  if (elsewhere) {
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }
}

/** Takes back the last step on this page; where the address was opened as it is, there is none, and the other way is gone. */
export const undo = (otherwise: () => void) => (history.state?.steps ? history.back() : otherwise());

export const set = (changes: Record<string, string | null | undefined>, replace = false) => go(here(changes), replace);
export const list = (key: string) => address.value.query.get(key)?.split(',').filter(Boolean) ?? [];
export const one = (key: string) => address.value.query.get(key);

window.addEventListener('popstate', () => (address.value = read(window.location)));

// Links of this page are followed without loading it anew, unless another tab or window is asked for.
document.addEventListener('click', event => {
  const link = (event.target as Element | null)?.closest?.('a');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const to = link.getAttribute('href');
  if (!to?.startsWith('/') || link.target || link.hasAttribute('download')) return;
  // A card stands in the page of somebody else: what it leads to opens beside that page, not within the card.
  if (address.value.view === 'card') {
    link.target = '_blank';
    link.rel = 'noopener';
    return;
  }
  event.preventDefault();
  go(to);
});
