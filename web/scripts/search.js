// Measures how soon a server answers what the search asks while one types; prints the median and the 95th of a hundred milliseconds.
// usage: npm run search -- http://127.0.0.1:4000
import { readFileSync } from 'node:fs';

const [server = 'http://127.0.0.1:4000', rounds = 10] = process.argv.slice(2);
const text = name => readFileSync(new URL(`../src/queries/${name}.graphql`, import.meta.url), 'utf8');
const [all, actors] = ['search', 'suggest'].map(name => text(name) + text('caption'));

async function ask(query, variables) {
  const start = performance.now();
  const response = await fetch(`${server}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  return { data: answer.data, time: performance.now() - start };
}

const busiest = await ask('{ actors(orderBy: SUPPORT, first: 12) { nodes { ... on Person { name } ... on State { name } ... on Organization { name } } } }');
const names = busiest.data.actors.nodes.map(node => node.name).filter(Boolean);
const typed = [...new Set(names.flatMap(name => [1, 2, 3, 5, name.length].map(length => name.slice(0, length))).concat('veto', 'sanktioner', 'resolution om', 'minister', 'zzz'))];
const times = [];
for (let round = 0; round <= rounds; round++) {
  // One letter asks for actors alone, as the page does; the first round warms up.
  for (const words of typed) {
    const { time } = await ask(words.length < 2 ? actors : all, { text: words, language: 'SV' });
    if (round > 0) times.push(time);
  }
}
times.sort((a, b) => a - b);
const at = share => times[Math.floor((times.length - 1) * share)].toFixed(1);
console.log(`search: median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, slowest ${at(1)} ms; ${times.length} answers`);
