import { href } from '../address';
import { caption, shortened, type Thing, viewOf } from '../model';

/** A node by its name, as a link to its page; text stays text, whatever it holds, and its direction stays inside. */
export function Name({ thing, short }: { thing: Thing | null | undefined; short?: number }) {
  if (!thing) return null;
  const text = caption(thing);
  const cut = shortened(text, short ?? Infinity);
  const view = viewOf(thing.id);
  return view ? <a class="name" href={href(view, thing.id)} title={cut === text ? undefined : text}><bdi>{cut}</bdi></a> : <bdi>{cut}</bdi>;
}
