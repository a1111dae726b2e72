import { useEffect, useRef, useState } from 'preact/hooks';
import { href, one, set } from '../address';
import { send } from '../client';
import { examples } from '../examples';
import { tongue, words } from '../words';
import { CopyLink } from '../parts/ClaimCard';
import { Docs } from '../parts/Docs';

type Editor = typeof import('../editor');
type View = ReturnType<Editor['edit']>;
/** Longer questions stand in no address by themselves; servers and messages cut such addresses. */
const mostInAddress = 2000;
interface Run { query: string; variables: string }

const remembered = (): Run[] => {
  try {
    const runs = JSON.parse(localStorage.getItem('graph-queries') ?? '[]');
    return Array.isArray(runs) ? runs.filter(run => typeof run?.query === 'string').slice(0, 30) : [];
  } catch {
    return [];
  }
};

/** The page of questions: an editor that knows the schema, its documentation, examples and what was asked before. */
export default function Query({ editor }: { editor: Editor }) {
  const t = words.value;
  const [query, setQuery] = useState(one('query') ?? examples[0].text);
  const [variables, setVariables] = useState(one('variables') ?? '');
  const [past, setPast] = useState(remembered);
  const [schema, setSchema] = useState<any>(null);
  const hosts = { query: useRef<HTMLDivElement>(null), variables: useRef<HTMLDivElement>(null), answer: useRef<HTMLDivElement>(null) };
  const views = useRef<{ query: View; variables: View; answer: View } | null>(null);
  const [spoken, setSpoken] = useState('');

  const run = async () => {
    const now = views.current!;
    const asked = { query: now.query.state.doc.toString(), variables: now.variables.state.doc.toString() };
    setSpoken(t.loading);
    try {
      const answer = await send(asked.query, asked.variables.trim() ? JSON.parse(asked.variables) : {});
      editor.setText(now.answer, JSON.stringify(answer, null, 2));
    } catch (error) {
      const trouble = (error as { trouble?: string }).trouble;
      editor.setText(now.answer, trouble ? t.trouble[trouble] : (error as Error).message);
    }
    if (asked.query.length + asked.variables.length < mostInAddress) set({ query: asked.query, variables: asked.variables }, true);
    setSpoken(t.answer);
    const next = [asked, ...remembered().filter(old => old.query !== asked.query)].slice(0, 30);
    localStorage.setItem('graph-queries', JSON.stringify(next));
    setPast(next);
  };

  useEffect(() => {
    const made = {
      query: editor.edit({ host: hosts.query.current!, text: query, label: t.queryDocument, kind: 'graphql', onText: setQuery, onRun: run }),
      variables: editor.edit({ host: hosts.variables.current!, text: variables, label: t.variables, kind: 'json', onText: setVariables, onRun: run }),
      answer: editor.edit({ host: hosts.answer.current!, text: '', label: t.answer, kind: 'json', readOnly: true }),
    };
    views.current = made;
    send(editor.introspection).then(({ data }) => {
      if (!data) return;
      const known = editor.schemaOf(data);
      editor.setSchema(made.query, known);
      setSchema(known);
    }, () => {});
    run();
    return () => Object.values(made).forEach(view => view.destroy());
  }, []);

  const show = (next: Run) => {
    editor.setText(views.current!.query, next.query);
    editor.setText(views.current!.variables, next.variables);
    run();
  };
  const tidy = () => { try { editor.setText(views.current!.query, editor.tidy(query)); } catch { /* what cannot be read stays as it is */ } };
  return (
    <div class="query">
      <h1>{t.query}</h1>
      <div class="examples" role="group" aria-label={t.examples}>
        {examples.map(example => <button type="button" class="chip" key={example.en} onClick={() => show({ query: example.text, variables: '' })}>{example[tongue.value]}</button>)}
      </div>
      <div class="query-left">
        <h2>{t.queryDocument}</h2>
        <div class="editor tall" ref={hosts.query} />
        <h2>{t.variables}</h2>
        <div class="editor" ref={hosts.variables} />
        <p class="actions">
          <button type="button" class="main" onClick={run}>{t.run}</button>
          <button type="button" onClick={tidy}>{t.format}</button>
          <CopyLink to={href('query', '', { query, variables })} name={t.permalink} />
        </p>
        <p class="meta">{t.queryHelp}</p>
      </div>
      <div class="query-right">
        <h2>{t.answer}</h2>
        <div class="editor tallest" ref={hosts.answer} />
        <p class="sr" role="status">{spoken}</p>
      </div>
      <div class="query-below">
        <details><summary>{t.documentation}</summary>{schema && <Docs schema={schema} editor={editor} />}</details>
        <details>
          <summary>{t.history}</summary>
          {past.length ? <ul class="plain">{past.map(old => <li key={old.query}><button type="button" class="row" onClick={() => show(old)}><code>{old.query.replace(/\s+/g, ' ').slice(0, 140)}</code></button></li>)}</ul> : <p class="meta">{t.noHistory}</p>}
        </details>
      </div>
    </div>
  );
}
