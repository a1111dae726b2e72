import { href, one } from '../address';
import { caption, rows, viewOf } from '../model';
import { words } from '../words';
import { beside, kindsFound, useFound } from '../parts/Search';
import { Waiting } from '../parts/State';
import { Symbol } from '../parts/Symbol';

/** Everything that was found, by kind. */
export function Results() {
  const t = words.value;
  const text = one('q') ?? '';
  const found = useFound(text);
  return (
    <div class="reading">
      <h1>{t.results}: <bdi>{text}</bdi></h1>
      <Waiting asked={found}>
        {data => kindsFound.some(kind => rows(data[kind]).length) ? kindsFound.filter(kind => rows(data[kind]).length).map(kind => (
          <section key={kind}>
            <h2>{t.groups[kind]}</h2>
            <ul class="plain">{rows(data[kind]).map(hit => (
              <li class="tie" key={hit.id}><Symbol kind={hit.__typename} /> <a href={href(viewOf(hit.id)!, hit.id)}><bdi>{caption(hit)}</bdi></a> <span class="meta"><bdi>{beside(hit)}</bdi></span></li>
            ))}</ul>
          </section>
        )) : <p class="state">{t.nothingFound}</p>}
      </Waiting>
    </div>
  );
}
