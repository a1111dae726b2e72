import { computed, signal } from '@preact/signals';
import { en } from './words.en';
import { sv } from './words.sv';

export type Words = typeof en;
export type Tongue = 'sv' | 'en';
const all: Record<Tongue, Words> = { sv, en };

const stored = localStorage.getItem('graph-language');
const wanted = navigator.languages?.some(tag => tag.startsWith('sv')) ? 'sv' : 'en';

/** The language of the interface: as chosen, else that of the browser. */
export const tongue = signal<Tongue>(stored === 'sv' || stored === 'en' ? stored : wanted);
export const words = computed(() => all[tongue.value]);

export function speak(chosen: Tongue) {
  localStorage.setItem('graph-language', chosen);
  tongue.value = chosen;
}

export const typeName = (type: string) => words.value.types[type] ?? type.toLowerCase().replaceAll('_', ' ');
export const count = (amount: number, [single, many]: readonly [string, string]) =>
  `${new Intl.NumberFormat(tongue.value).format(amount)} ${amount === 1 ? single : many}`;

/** A figure of a text as the language of the page writes it. */
export const figure = (amount: number) => new Intl.NumberFormat(tongue.value, { maximumFractionDigits: 6 }).format(amount);
export const confidence = (share: number) => new Intl.NumberFormat(tongue.value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(share);

const utc = (text: string) => new Date(text + 'T00:00:00Z');

/** A date as exact as it is known: a day, a week, a month or a year. */
export function dateWords(value: string | null | undefined, precision?: string): string {
  if (!value) return '';
  const day = value.length === 10;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (value.length >= 7) options.month = day ? 'short' : 'long';
  if (day) options.day = 'numeric';
  const text = new Intl.DateTimeFormat(tongue.value === 'sv' ? 'sv-SE' : 'en-GB', options).format(utc(value.padEnd(10, '-01').slice(0, 10)));
  return precision === 'WEEK' ? `${words.value.weekOf} ${text}` : text;
}

/** A day of a relation, which does not tell how exactly it is known: the first of a month or a year stands for all of it, which is never wrong. */
const roughly = (day: string | null) => day && day.replace(/-01$/, '').replace(/-01$/, '');

/** From the first to the last day that a relation is told of. */
export const period = (from: string | null, to: string | null) => [...new Set([from, to].map(day => dateWords(roughly(day))))].filter(Boolean).join(' – ');
