import { words } from './words';

/** Lets the window's title tell the page; marks that turn the writing direction do not reach it. */
export function title(page: string) {
  const plain = page.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '');
  document.title = plain ? `${plain.slice(0, 100)} · ${words.value.name}` : words.value.name;
}
