// Listens in one mode of graphql-sse while articles are imported, and prints what came.
import { createClient } from 'graphql-sse';

const [url, key, mode] = process.argv.slice(2);
const client = createClient({ url: `${url}/stream`, singleConnection: mode === 'single', headers: { authorization: `Bearer ${key}` }, retryAttempts: 0 });
const first = (query) => {
  const events = client.iterate({ query });
  return events.next().then(async ({ value }) => {
    await events.return();
    return value;
  });
};

const claim = first('subscription { claimAdded(types: CRITICISED) { type subject { id } sentence { text } article { title } } }');
const progress = first('subscription { importProgress { total done added finished } }');
const both = Promise.all([claim, progress]);
let over = false;
both.finally(() => (over = true));

// A subscription holds from some moment on, so there is news until it was seen.
for (let n = 0; n < 100 && !over; n++) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      query: 'mutation($text: String!) { importArticles(articles: [{ text: $text, title: "Nyheter" }]) { summary { added } } }',
      variables: { text: `Kina fördömer Japan ${n}.` },
    }),
  });
  const answer = await response.json();
  if (answer.errors) {
    console.log(JSON.stringify(answer.errors));
    process.exit(1);
  }

  await Promise.race([both, new Promise((resolve) => setTimeout(resolve, 100))]);
}

const [claimResult, progressResult] = await both;
console.log(JSON.stringify(claimResult.data ?? claimResult).replace(/ \d+\./, ' N.'));
console.log(JSON.stringify(progressResult.data ?? progressResult));
console.log(JSON.stringify((await first('{ __typename }')).data));
console.log(
  await first('{ nothing }').then(
    (result) => result.errors[0].extensions.code,
    (error) => String(error),
  ),
);
client.dispose();
process.exit(0);
