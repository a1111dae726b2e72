import { one } from '../address';
import { rows } from '../model';
import { documents } from '../documents';
import { figure, words } from '../words';
import { kindsFound, nearest, useFound } from '../parts/Search';
import { Waiting } from '../parts/State';
import { TakeAway } from '../parts/TakeAway';
import { Row } from './List';

const most = 60;

/** Everything that was found, by kind. */
export function Results() {
  const t = words.value;
  const text = one('q') ?? '';
  const asked = { most, more: most, counted: true };
  const found = useFound(text, asked);
  const things = kindsFound.flatMap(kind => rows(found.data?.[kind]));
  if (!text.trim()) return <div class="list"><h1>{t.results}</h1><p class="state">{t.enterHint}</p></div>;
  return (
    <div class="list">
      <h1>{t.results}: <bdi>{text}</bdi></h1>
      {things.length > 0 && <TakeAway name={text} things={things} question={{ query: documents.search, variables: { text, ...asked } }} />}
      <Waiting asked={found}>
        {data => kindsFound.some(kind => rows(data[kind]).length) ? kindsFound.filter(kind => rows(data[kind]).length).map(kind => (
          <section key={kind}>
            <h2>{t.groups[kind]} <small>{figure(data[kind]!.totalCount!)}</small></h2>
            <ul class="plain columns">{(kind === 'actors' ? nearest(rows(data[kind]), text) : rows(data[kind])).map(hit => <Row hit={hit} key={hit.id} />)}</ul>
            {data[kind]!.totalCount! > most && <p class="meta">{t.firstOf(most)}</p>}
          </section>
        )) : <p class="state">{t.nothingFound}</p>}
      </Waiting>
    </div>
  );
}
