import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Asked, type GraphError, setKey } from '../client';
import { words } from '../words';

/** What a view asked: perhaps an error, and how to ask again. */
export type Question = Pick<Asked<unknown>, 'error' | 'again'>;

/** What is shown while there is no answer: that it loads, that it takes long, or what went wrong, in words. What was found before stays where a later question fails, of this kind or of those that go with it. */
export function Waiting<T>({ asked, also = [], children }: { asked: Asked<T>; also?: Question[]; children: (data: T) => ComponentChildren }) {
  const t = words.value;
  if (!asked.data) return asked.error ? <Trouble {...asked} error={asked.error} /> : <p class="state" role="status">{asked.slow ? t.slow : t.loading}</p>;
  const failed = [asked, ...also].find(each => each.error);
  return <>{failed && <Trouble error={failed.error!} again={failed.again} standing />}{asked.slow && <p class="state" role="status">{t.slow}</p>}{children(asked.data)}</>;
}

/** What went wrong, and the way to try again; where something else is shown, that it was found before. */
export function Trouble({ error: { trouble, message }, again, standing }: { error: GraphError; again: () => void; standing?: boolean }) {
  const t = words.value;
  const [secret, setSecret] = useState('');
  return (
    <div class={`state trouble ${standing ? 'standing' : ''}`} role="alert">
      <p>{t.trouble[trouble]}{message && `: ${message}`} {standing && t.stands}</p>
      {trouble === 'locked' && (
        <form onSubmit={event => { event.preventDefault(); setKey(secret); again(); }}>
          <label>{t.keyLabel} <input type="password" autoComplete="off" value={secret} onInput={event => setSecret(event.currentTarget.value)} /></label>
          <button type="submit">{t.keyUse}</button>
        </form>
      )}
      <button type="button" onClick={again}>{t.again}</button>
    </div>
  );
}
