import { useRef, useState } from 'preact/hooks';
import { href } from '../address';
import type { Statement, Thing, Tie } from '../model';
import { caption } from '../model';
import { tongue, words } from '../words';

export interface TakeProps { thing: Thing; ties: Tie[]; claims: Statement[]; question: { query: string; variables: unknown } }

const slug = (text: string) => text.normalize('NFD').replace(/[^\w]+/g, '-').replace(/^-|-$/g, '').slice(0, 60).toLowerCase() || 'graph';

/** What is seen, in files to take away; the code that writes them is fetched when it is first needed. */
export function TakeAway({ thing, ties, claims, question }: TakeProps) {
  const t = words.value;
  const menu = useRef<HTMLDetailsElement>(null);
  const [card, setCard] = useState(false);
  const name = slug(caption(thing));
  const act = async (kind: string) => {
    const [{ save }, formats, picture] = await Promise.all([import('../take/save'), import('../take/formats'), import('../take/picture')]);
    const graph = document.querySelector<SVGSVGElement>('svg.graph');
    if (kind === 'svg' && graph) save(`${name}.svg`, picture.svgOf(graph), 'image/svg+xml');
    if (kind === 'png' && graph) save(`${name}.png`, await picture.pngOf(graph));
    if (kind === 'csv') save(`${name}.csv`, formats.csv(claims), 'text/csv');
    if (kind === 'json') save(`${name}.json`, JSON.stringify({ node: { id: thing.id, name: caption(thing) }, from: location.href, relations: ties, claims }, null, 2), 'application/json');
    if (kind === 'gexf') save(`${name}.gexf`, formats.gexf(ties), 'application/xml');
    if (kind === 'dossier') save(`${name}.html`, formats.dossier(caption(thing), graph && picture.svgOf(graph), claims, tongue.value, location.href, t.taken), 'text/html');
    if (menu.current) menu.current.open = false;
  };
  const embed = `<iframe src="${location.origin}${href('card', thing.id)}" width="480" height="420" loading="lazy"></iframe>`;
  return (
    <details class="take" ref={menu}>
      <summary>{t.take}</summary>
      <div class="menu">
        {(['svg', 'png', 'csv', 'json', 'gexf', 'dossier'] as const).map(kind => <button type="button" key={kind} onClick={() => act(kind)}>{t[kind]}</button>)}
        <a href={href('query', '', { query: question.query, variables: JSON.stringify(question.variables) })}>{t.asQuery}</a>
        <button type="button" onClick={() => print()}>{t.print}</button>
        <button type="button" aria-expanded={card} onClick={() => setCard(!card)}>{t.card}</button>
        {card && <label class="meta">{t.cardHint}<textarea readOnly rows={3} value={embed} onFocus={event => event.currentTarget.select()} /></label>}
      </div>
    </details>
  );
}
