import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql, updateSchema } from 'cm6-graphql';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, parse, print } from 'graphql';

export const introspection = getIntrospectionQuery({ inputValueDeprecation: true });
export const schemaOf = (data: any): GraphQLSchema => buildClientSchema(data);
export const tidy = (text: string) => print(parse(text));
export { isObjectType, isInterfaceType, isEnumType, isInputObjectType, type GraphQLSchema } from 'graphql';

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--vote)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--contact)' },
  { tag: [tags.string], color: 'var(--accord)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--word)' },
  { tag: tags.variableName, color: 'var(--conflict)' },
  { tag: tags.comment, color: 'var(--soft)' },
]);

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--card)', fontSize: '14px', height: '100%' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', lineHeight: '1.55' },
  '.cm-gutters': { backgroundColor: 'var(--card)', color: 'var(--soft)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': { backgroundColor: 'var(--glow) !important' },
  // The usual wavy line is a picture in the style sheet, which the content security policy does not let in.
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--conflict)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--word)' },
  '.cm-lintRange-info, .cm-lintRange-hint': { backgroundImage: 'none', textDecoration: 'underline dotted var(--soft)' },
  '.cm-tooltip': { backgroundColor: 'var(--card)', border: '1px solid var(--line)', color: 'var(--ink)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--sunk)', color: 'var(--ink)' },
});

interface Wanted { host: HTMLElement; text: string; label: string; kind: 'graphql' | 'json'; readOnly?: boolean; onText?: (text: string) => void; onRun?: () => void }

/** An editor in a tree of its own: there its styles are sheets, which the content security policy lets in. */
export function edit({ host, text, label, kind, readOnly, onText, onRun }: Wanted): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const extensions: Extension[] = [
    lineNumbers(), bracketMatching(), syntaxHighlighting(colours), look, EditorView.lineWrapping, drawSelection(),
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0', ...(readOnly ? { 'aria-readonly': 'true' } : {}) }),
    ...(kind === 'graphql' ? [graphql()] : []),
    keymap.of([{ key: 'Mod-Enter', run: () => { onRun?.(); return true; } }, ...defaultKeymap, ...historyKeymap, ...completionKeymap]),
  ];
  if (readOnly) extensions.push(EditorState.readOnly.of(true));
  else extensions.push(history(), indentOnInput(), autocompletion(), highlightActiveLine(), keymap.of([indentWithTab]));
  if (onText) extensions.push(EditorView.updateListener.of(update => { if (update.docChanged) onText(update.state.doc.toString()); }));
  return new EditorView({ state: EditorState.create({ doc: text, extensions }), root, parent: root });
}

export const setText = (view: EditorView, text: string) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
export const setSchema = (view: EditorView, schema: GraphQLSchema) => updateSchema(view, schema);
