import { make, send } from '/graph.js';

const examples = {
  'Quotes of Wang Yi': `{
  quotes(speaker: "person:wang-yi") {
    totalCount
    edges { node { text sentence { text } article { title published } } }
  }
}`,
  'Who vetoed what': `{
  claims(types: VETOED, negated: false) {
    edges { node {
      subject { ... on Actor { name } }
      object { ... on Resolution { name symbol } }
      date { value precision relative }
      attributes { name number text }
      sentence { text }
    } }
  }
}`,
  'Allies of China': `{
  relations(types: ALLIED_WITH, involving: "state:CN") {
    edges { node {
      counterpart(of: "state:CN") { id ... on Actor { name } }
      support firstSeen lastSeen
      claims(first: 3) { edges { node { sentence { text } article { title } } } }
    } }
  }
}`,
};

const form = document.getElementById('query');
const text = document.getElementById('document');
for (const [name, query] of Object.entries(examples)) {
  const button = make('button', { type: 'button' }, name);
  button.addEventListener('click', () => { text.value = query; form.requestSubmit(); });
  document.getElementById('examples').append(button);
}
text.value = Object.values(examples)[0];
text.addEventListener('keydown', event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(); });
form.addEventListener('submit', async event => {
  event.preventDefault();
  const answer = document.getElementById('answer');
  answer.textContent = '…';
  try {
    answer.textContent = JSON.stringify(await send(text.value), null, 2);
  } catch (error) {
    answer.textContent = error.message;
  }
});
