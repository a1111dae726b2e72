import { useRef, useState } from 'preact/hooks';
import { href } from '../address';
import type { Listed, Statement, Tie } from '../model';
import { tongue, words } from '../words';

export interface TakeProps {
  /** The node that the view is of, if it is of one. */
  id?: string;
  name: string;
  ties?: Tie[];
  claims?: Statement[];
  /** What a list holds, other than relations. */
  things?: Listed[];
  question: { query: string; variables: Record<string, unknown> };
  card?: boolean;
}

const slug = (text: string) => text.normalize('NFD').replace(/[^\w]+/g, '-').replace(/^-|-$/g, '').slice(0, 60).toLowerCase() || 'graph';

/** The drawings of a view by the class of their element; those that are not there cannot be taken. */
const drawings = ['graph', 'timeline'] as const;
const drawn = (name: string) => document.querySelector<SVGSVGElement>(name === 'graph' ? 'svg.graph' : '.timeline svg');

/** What is seen, in files to take away; the code that writes them is fetched when it is first needed. */
export function TakeAway({ id, name, ties = [], claims = [], things = [], question, card }: TakeProps) {
  const t = words.value;
  const menu = useRef<HTMLDetailsElement>(null);
  const [there, setThere] = useState<string[]>([]);
  const [embedding, setEmbedding] = useState(false);
  const file = slug(name);
  const act = async (kind: string) => {
    const [{ save }, formats, picture] = await Promise.all([import('../take/save'), import('../take/formats'), import('../take/picture')]);
    if (kind === 'csv') save(`${file}.csv`, claims.length ? formats.csv(claims) : ties.length ? formats.csvOfTies(ties) : formats.csvOfThings(things), 'text/csv');
    if (kind === 'json') save(`${file}.json`, JSON.stringify({ node: id ? { id, name } : undefined, name, from: location.href, relations: ties, claims, nodes: things }, null, 2), 'application/json');
    if (kind === 'gexf') save(`${file}.gexf`, formats.gexf(ties), 'application/xml');
    if (kind === 'dossier') {
      const pictures = drawings.map(drawn).filter(each => each !== null).map(picture.svgOf);
      save(`${file}.html`, formats.dossier(name, pictures, claims, tongue.value, location.href, t.taken), 'text/html');
    }
    const [drawing, format] = kind.split('.');
    const source = format ? drawn(drawing) : null;
    if (source) save(`${file}${drawing === 'graph' ? '' : `-${drawing}`}.${format}`, format === 'svg' ? picture.svgOf(source) : await picture.pngOf(source), 'image/svg+xml');
    if (menu.current) menu.current.open = false;
  };
  const embed = `<iframe src="${location.origin}${href('card', id!)}" width="480" height="420" loading="lazy"></iframe>`;
  return (
    <details class="drop take" ref={menu} onToggle={() => setThere(drawings.filter(drawn))}>
      <summary>{t.take}</summary>
      <div class="menu">
        {there.map(drawing => (['svg', 'png'] as const).map(format => (
          <button type="button" key={drawing + format} onClick={() => act(`${drawing}.${format}`)}>{t.pictureOf(t[drawing as 'graph'], format.toUpperCase())}</button>
        )))}
        {(['csv', 'json', ...(ties.length ? ['gexf'] as const : []), ...(claims.length ? ['dossier'] as const : [])] as const).map(kind => <button type="button" key={kind} onClick={() => act(kind)}>{t[kind]}</button>)}
        <a href={href('query', '', { query: question.query, variables: JSON.stringify(question.variables) })}>{t.asQuery}</a>
        <button type="button" onClick={() => print()}>{t.print}</button>
        {card && <button type="button" aria-expanded={embedding} onClick={() => setEmbedding(!embedding)}>{t.card}</button>}
        {embedding && <label class="meta">{t.cardHint}<textarea readOnly rows={3} value={embed} onFocus={event => event.currentTarget.select()} /></label>}
      </div>
    </details>
  );
}
