import { useRef, useState } from 'preact/hooks';
import { href } from '../address';
import { fetched, type GraphError, inTongue } from '../client';
import { isNode, isTie, type Listed, slug, type Statement, type Tie } from '../model';
import { figure, tongue, words } from '../words';

export interface TakeProps {
  /** The node that the view is of, if it is of one. */
  id?: string;
  name: string;
  ties?: Tie[];
  claims?: Statement[];
  /** What a list holds, other than relations. */
  things?: Listed[];
  /** How many rows the list has of which a page is seen; tables and data then hold all of them. */
  total?: number;
  question: { query: string; variables: Record<string, unknown> };
  card?: boolean;
}

/** So many rows of a list can be taken away at once. */
export const most = 6000;

/** The name of a file. */
const fileName = (text: string) => slug(text).slice(0, 60).replace(/-$/, '') || 'graph';

/** The drawings of a view by the class of their element; those that are not there cannot be taken. */
const drawings = ['graph', 'timeline'] as const;
const drawn = (name: string) => document.querySelector<SVGSVGElement>(name === 'graph' ? 'svg.graph' : '.timeline svg');

/** What is seen, in files to take away; the code that writes them is fetched when it is first needed. */
export function TakeAway({ id, name, ties = [], claims = [], things = [], total = 0, question, card }: TakeProps) {
  const t = words.value;
  const menu = useRef<HTMLDetailsElement>(null);
  const [there, setThere] = useState<string[]>([]);
  const [embedding, setEmbedding] = useState(false);
  const [state, setState] = useState('');
  const file = fileName(name);
  const variables = inTongue(question.query, question.variables);
  const pages = total > ties.length + things.length;
  const take = (kind: string) => {
    setState(pages ? t.loading : '');
    act(kind).then(() => setState(''), (error: GraphError) => setState(t.trouble[error.trouble] ?? error.message));
  };
  const act = async (kind: string) => {
    const [{ save }, formats, picture, { whole }] = await fetched(Promise.all([import('../take/save'), import('../take/formats'), import('../take/picture'), import('../take/whole')]));
    const rows = pages ? await whole(question.query, variables) : null;
    const [relations, nodes] = rows ? [rows.filter(isTie), rows.filter(isNode)] : [ties, things];
    if (kind === 'csv') save(`${file}.csv`, claims.length ? formats.csv(claims) : relations.length ? formats.csvOfTies(relations) : formats.csvOfThings(nodes), 'text/csv');
    if (kind === 'json') save(`${file}.json`, JSON.stringify({ node: id ? { id, name } : undefined, name, from: location.href, relations, claims, nodes }, null, 2), 'application/json');
    if (kind === 'gexf') save(`${file}.gexf`, formats.gexf(relations), 'application/xml');
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
          <button type="button" key={drawing + format} onClick={() => take(`${drawing}.${format}`)}>{t.pictureOf(t[drawing as 'graph'], format.toUpperCase())}</button>
        )))}
        {(['csv', 'json', ...(ties.length ? ['gexf'] as const : []), ...(claims.length ? ['dossier'] as const : [])] as const).map(kind => <button type="button" key={kind} onClick={() => take(kind)}>{t[kind]}</button>)}
        {total > most && <p class="meta">{t.takeMost(figure(most))}</p>}
        {state && <p class="meta" role="status">{state}</p>}
        <a href={href('query', '', { query: question.query, variables: JSON.stringify(variables) })}>{t.asQuery}</a>
        <button type="button" onClick={() => print()}>{t.print}</button>
        {card && <button type="button" aria-expanded={embedding} onClick={() => setEmbedding(!embedding)}>{t.card}</button>}
        {embedding && <label class="meta">{t.cardHint}<textarea readOnly rows={3} value={embed} onFocus={event => event.currentTarget.select()} /></label>}
      </div>
    </details>
  );
}
