// What both views share: asking, and making elements whose content is always text.
export async function send(query, variables) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json;q=0.9' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  return answer.data || answer.errors ? answer : { errors: [{ message: answer.detail ?? response.statusText }] };
}

export async function ask(query, variables) {
  say('Loading …');
  try {
    const { data, errors } = await send(query, variables);
    if (errors) throw new Error(errors.map(error => error.message).join('; '));
    say('');
    return data;
  } catch (error) {
    say(error.message, true);
    throw error;
  }
}

export function say(text, isError = false) {
  const message = document.getElementById('message');
  message.textContent = text;
  message.classList.toggle('error', isError);
}

export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) if (value != null && value !== false) element.setAttribute(key, value);
  element.append(...children.filter(child => child != null));
  return element;
}

export const nodes = connection => connection.edges.map(edge => edge.node);
