import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Asked, setKey } from '../client';
import { words } from '../words';

/** What is shown while there is no answer: that it loads, that it takes long, or what went wrong, in words. */
export function Waiting<T>({ asked, children }: { asked: Asked<T>; children: (data: T) => ComponentChildren }) {
  const t = words.value;
  if (asked.error) return <Trouble asked={asked} />;
  if (!asked.data) return <p class="state" role="status">{asked.slow ? t.slow : t.loading}</p>;
  return <>{asked.slow && <p class="state" role="status">{t.slow}</p>}{children(asked.data)}</>;
}

function Trouble({ asked }: { asked: Asked<unknown> }) {
  const t = words.value;
  const [secret, setSecret] = useState('');
  const { trouble, message } = asked.error!;
  return (
    <div class="state trouble" role="alert">
      <p>{t.trouble[trouble]}{message && `: ${message}`}</p>
      {trouble === 'locked' && (
        <form onSubmit={event => { event.preventDefault(); setKey(secret); asked.again(); }}>
          <label>{t.keyLabel} <input type="password" autoComplete="off" value={secret} onInput={event => setSecret(event.currentTarget.value)} /></label>
          <button type="submit">{t.keyUse}</button>
        </form>
      )}
      <button type="button" onClick={asked.again}>{t.again}</button>
    </div>
  );
}
