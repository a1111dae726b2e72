import { type ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { key, setKey } from '../client';
import { keepApart, merge, rename, split } from '../decisions';
import { caption, slug, type Source, type Thing } from '../model';
import { dateWords, words } from '../words';
import { Decided } from './Decided';
import { Name } from './Name';
import { Search } from './Search';

type Act = (change: () => Promise<void>) => void;
export interface CorrectProps { actor: Thing & { kind: string }; articles: Source[] }

/** What people know better than the articles: a name, two actors that are one, one that is two. All of it can be taken back. */
export function Correct({ actor, articles }: CorrectProps) {
  const t = words.value;
  const menu = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [locked, setLocked] = useState(!key());
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState('');
  const act: Act = async change => {
    setBusy(true);
    setTrouble(null);
    try {
      await change();
      setWhy('');
    } catch (error) {
      const kind = (error as { trouble?: string }).trouble;
      if (kind === 'locked') setLocked(true);
      setTrouble(kind === 'locked' ? t.writeKey : kind ? t.trouble[kind] : (error as Error).message);
    }
    setBusy(false);
    menu.current?.scrollTo(0, 0);
  };
  return (
    <details class="drop correct">
      <summary>{t.correct}</summary>
      <div class="menu" ref={menu}>
        {trouble && <p class="trouble" role="alert">{trouble}</p>}
        <Decided />
        {locked && <Key onKey={() => { setLocked(false); setTrouble(null); }} />}
        <label>{t.because} <input value={why} maxLength={300} placeholder={t.optional} onInput={event => setWhy(event.currentTarget.value)} /></label>
        <fieldset disabled={busy}>
          <Rename actor={actor} act={act} why={why} />
          <Merge actor={actor} act={act} why={why} />
          {articles.length > 0 && <Split actor={actor} articles={articles} act={act} why={why} />}
        </fieldset>
      </div>
    </details>
  );
}

function Key({ onKey }: { onKey: () => void }) {
  const t = words.value;
  const [secret, setSecret] = useState('');
  return (
    <form onSubmit={event => { event.preventDefault(); setKey(secret.trim()); onKey(); }}>
      <label>{t.keyLabel} <input type="password" autoComplete="off" required value={secret} onInput={event => setSecret(event.currentTarget.value)} /></label>
      <p class="meta">{t.writeKeyHint}</p>
      <button type="submit">{t.keyUse}</button>
    </form>
  );
}

interface Step { actor: CorrectProps['actor']; act: Act; why: string }

interface ChangeProps { name: string; verb: string; ready: boolean; onDone: () => void; also?: { verb: string; onDone: () => void }; children: ComponentChildren }

function Change({ name, verb, ready, onDone, also, children }: ChangeProps) {
  return (
    <div class="step" role="group" aria-label={name}>
      <h2>{name}</h2>
      {children}
      <p class="actions">
        <button type="button" disabled={!ready} onClick={onDone}>{verb}</button>
        {also && <button type="button" disabled={!ready} onClick={also.onDone}>{also.verb}</button>}
      </p>
    </div>
  );
}

function Rename({ actor, act, why }: Step) {
  const t = words.value;
  const [name, setName] = useState(actor.name ?? '');
  const wanted = name.trim();
  return (
    <Change name={t.renameHead} verb={t.rename} ready={!!wanted && wanted !== actor.name} onDone={() => act(() => rename(actor.id, wanted, why, t.renamed(caption(actor), wanted)))}>
      <label>{t.newName} <input value={name} maxLength={200} onInput={event => setName(event.currentTarget.value)} /></label>
    </Change>
  );
}

function Merge({ actor, act, why }: Step) {
  const t = words.value;
  const [other, setOther] = useState<Thing | null>(null);
  return (
    <Change name={t.mergeHead} verb={t.merge} ready={!!other && other.id !== actor.id}
      onDone={() => act(() => merge(actor.id, other!.id, why, t.merged(caption(actor), caption(other))).then(() => setOther(null)))}
      also={{ verb: t.apart, onDone: () => act(() => keepApart(actor.id, other!.id, why, t.keptApart(caption(actor), caption(other))).then(() => setOther(null))) }}>
      <p class="meta">{t.mergeHint(caption(actor))}</p>
      <Pick label={t.mergeWith} kind={actor.kind} picked={other} onPick={setOther} />
    </Change>
  );
}

/** An id of the same kind out of a name, for one that the graph does not have yet. */
const idOf = (like: string, name: string) => {
  const end = slug(name);
  return end && `${like.slice(0, like.indexOf(':'))}:${end}`;
};

function Split({ actor, articles, act, why }: Step & { articles: Source[] }) {
  const t = words.value;
  const [article, setArticle] = useState(articles[0].id);
  const [other, setOther] = useState<Thing | null>(null);
  const [name, setName] = useState('');
  const to = other?.id ?? idOf(actor.id, name);
  const from = articles.find(each => each.id === article) ?? articles[0];
  return (
    <Change name={t.splitHead} verb={t.split} ready={!!to && to !== actor.id}
      onDone={() => act(async () => {
        await split(actor.id, from.id, to, why, t.splitDone(caption(actor), from.title ?? t.noTitle));
        // The article calls it as before; who gave a new name means that it be called so.
        if (!other) await rename(to, name.trim(), why, t.renamed(to, name.trim()));
        setOther(null);
        setName('');
      })}>
      <p class="meta">{t.splitHint(caption(actor))}</p>
      <label>{t.kinds.Article} <select value={article} onChange={event => setArticle(event.currentTarget.value)}>
        {articles.map(each => <option key={each.id} value={each.id}>{[each.title ?? t.noTitle, each.published && dateWords(each.published)].filter(Boolean).join(' · ').slice(0, 90)}</option>)}
      </select></label>
      <Pick label={t.splitTo} kind={actor.kind} picked={other} onPick={setOther} />
      {!other && <label>{t.splitNew} <input value={name} maxLength={200} onInput={event => setName(event.currentTarget.value)} /></label>}
      {to && <p class="meta"><code>{to}</code></p>}
    </Change>
  );
}

/** One actor of a kind, found by its name. */
function Pick({ label, kind, picked, onPick }: { label: string; kind: string; picked: Thing | null; onPick: (thing: Thing | null) => void }) {
  if (!picked) return <div class="wide"><span class="meta" aria-hidden="true">{label}</span><Search label={label} kind={kind} onPick={onPick} /></div>;
  return <p class="picked"><Name thing={picked} short={40} /> <button type="button" class="close" aria-label={`${words.value.another}: ${label}`} onClick={() => onPick(null)}>×</button></p>;
}
