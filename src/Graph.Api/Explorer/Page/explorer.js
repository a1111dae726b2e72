import { ask, make, nodes, say } from '/graph.js';

const caption = 'fragment Caption on Node { id ... on Actor { name } ... on Resolution { name symbol } ... on Event { name } ... on Quote { text } }';
const actorsQuery = 'query($search: String) { actors(search: $search, first: 50) { totalCount edges { node { id name kind } } } }';
const actorQuery = `query($id: ID!, $after: String) { actor(id: $id) { id name kind aliases
  relations(first: 200, after: $after, negated: null) { totalCount pageInfo { hasNextPage endCursor } edges { node {
    id type negated modality support firstSeen lastSeen subject { ...Caption } object { ...Caption } } } } } } ${caption}`;
const claimsQuery = `query($id: ID!) { node(id: $id) { ... on Relation { claims(first: 50) { totalCount edges { node {
  sentence { text start } trigger { start end } date { value precision relative } place modality rule confidence
  attributedTo { name } attributes { name text number } article { title published source url language } } } } } } }`;
const startQuery = '{ status { counts { kind count } } relationTypes { type symmetric meaning } }';

const byId = id => document.getElementById(id);
const lower = name => name.toLowerCase().replaceAll('_', ' ');
const href = id => '#' + encodeURIComponent(id);
const isActor = node => /^(person|state|org):/.test(node.id);
const title = node => node.text ? `”${node.text}”` : [node.name, node.symbol && `(${node.symbol})`].filter(Boolean).join(' ') || node.id;
const period = (from, to) => from === to ? from : [from, to].filter(Boolean).join(' – ');
let vocabulary = new Map();
let latest = 0;

async function search(words) {
  const turn = ++latest;
  const { actors } = await ask(actorsQuery, { search: words || null });
  if (turn !== latest) return;
  byId('actors').replaceChildren(...nodes(actors).map(actor =>
    make('li', {}, make('a', { href: href(actor.id) }, actor.name, make('small', {}, lower(actor.kind))))));
  markCurrent();
  const shown = actors.edges.length;
  say(shown < actors.totalCount ? `${shown} of ${actors.totalCount} actors shown` : shown === 0 ? 'No actor has such a name' : '');
}

function markCurrent() {
  for (const link of byId('actors').querySelectorAll('a')) {
    if (link.hash === location.hash) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

async function show(id) {
  const { actor } = await ask(actorQuery, { id });
  if (!actor) return say(`There is no actor ${id}`, true);
  const all = nodes(actor.relations);
  for (let page = actor.relations.pageInfo; page.hasNextPage && all.length < 1000;) {
    const { actor: more } = await ask(actorQuery, { id, after: page.endCursor });
    all.push(...nodes(more.relations));
    page = more.relations.pageInfo;
  }
  if (decodeURIComponent(location.hash.slice(1)) !== id) return;
  const groups = Map.groupBy(all, relation => relation.type);
  byId('actor').replaceChildren(
    make('h2', {}, actor.name),
    make('p', { class: 'facts' }, [lower(actor.kind), actor.id, ...actor.aliases].join(' · ')),
    ...[...groups.keys()].sort().map(type => group(type, groups.get(type), id)));
  if (all.length < actor.relations.totalCount) say(`The latest ${all.length} of ${actor.relations.totalCount} relations shown`);
  markCurrent();
}

function group(type, relations, id) {
  relations.sort((a, b) => b.support - a.support);
  return make('section', {},
    make('h3', {}, lower(type), ' ', make('small', {}, vocabulary.get(type)?.meaning ?? '')),
    ...relations.map(relation => row(relation, id)));
}

function row(relation, id) {
  const other = relation.subject.id === id ? relation.object : relation.subject;
  const arrow = vocabulary.get(relation.type)?.symmetric ? '– ' : relation.subject.id === id ? '→ ' : '← ';
  const facts = [
    relation.modality === 'ASSERTED' ? null : lower(relation.modality),
    `${relation.support} ${relation.support === 1 ? 'claim' : 'claims'}`, period(relation.firstSeen, relation.lastSeen),
  ].filter(Boolean).join(' · ');
  const details = make('details', {}, make('summary', {},
    make('span', {}, relation.negated ? make('span', { class: 'denied' }, 'denied ') : null, other ? arrow + title(other) : '(no object)'),
    make('span', { class: 'facts' }, facts)));
  details.addEventListener('toggle', () => open(details, relation, other).catch(() => details.open = false));
  return details;
}

async function open(details, relation, other) {
  if (!details.open || details.dataset.loaded) return;
  details.dataset.loaded = 'yes';
  try {
    const { claims } = (await ask(claimsQuery, { id: relation.id })).node;
    if (other && isActor(other)) details.append(make('p', { class: 'claim' }, make('a', { href: href(other.id) }, `Go to ${title(other)}`)));
    details.append(...nodes(claims).map(claim));
    if (claims.edges.length < claims.totalCount) details.append(make('p', { class: 'claim' }, `The latest ${claims.edges.length} of ${claims.totalCount} claims`));
  } catch (error) {
    delete details.dataset.loaded;
    throw error;
  }
}

function claim({ sentence, trigger, article, ...claim }) {
  const [start, end] = [trigger.start - sentence.start, trigger.end - sentence.start];
  const words = start >= 0 && end <= sentence.text.length
    ? [sentence.text.slice(0, start), make('mark', {}, sentence.text.slice(start, end)), sentence.text.slice(end)] : [sentence.text];
  const facts = [
    claim.date && (claim.date.value ? `${claim.date.precision === 'WEEK' ? 'week of ' : ''}${claim.date.value}` : claim.date.relative),
    claim.place, claim.modality === 'ASSERTED' ? null : lower(claim.modality), claim.attributedTo && `according to ${claim.attributedTo.name}`,
    ...claim.attributes.map(attribute => `${attribute.name}: ${attribute.text ?? attribute.number}`),
    `rule ${claim.rule}`, `confidence ${claim.confidence.toFixed(2)}`,
  ].filter(Boolean).join(' · ');
  const heading = article.title ?? 'Article without a title';
  const safe = /^https?:\/\//i.test(article.url ?? '');
  return make('div', { class: 'claim' },
    make('blockquote', { lang: article.language }, ...words),
    make('p', { class: 'facts' }, facts),
    make('p', { class: 'facts' }, safe ? make('a', { href: article.url, rel: 'noopener noreferrer' }, heading) : heading,
      ...[article.source, article.published].filter(Boolean).map(text => ' · ' + text)));
}

function route() {
  const target = decodeURIComponent(location.hash.slice(1));
  byId('query').hidden = target !== 'query';
  byId('explore').hidden = target === 'query';
  markCurrent();
  if (target.includes(':')) show(target).catch(() => {});
}

let waiting;
byId('words').addEventListener('input', event => {
  clearTimeout(waiting);
  waiting = setTimeout(() => search(event.target.value.trim()).catch(() => {}), 200);
});
byId('search').addEventListener('submit', event => {
  event.preventDefault();
  byId('actors').querySelector('a')?.click();
});
window.addEventListener('hashchange', route);

try {
  const { status, relationTypes } = await ask(startQuery);
  vocabulary = new Map(relationTypes.map(info => [info.type, info]));
  byId('counts').textContent = status.counts.filter(row => row.count).map(row => `${row.count} ${lower(row.kind)}${row.count === 1 ? '' : 's'}`).join(' · ');
  route();
  await search('');
} catch (error) {
  console.warn(error);
}
