import { href } from '../address';
import { emphasis } from '../emphasis';
import { caption, heldAs, type Listed, paperOf, type Statement, type Thing, type Tie } from '../model';
import { dateWords, typeName, words as told } from '../words';
import { escape } from './save';

/** A cell of a table for spreadsheets: quoted where needed, and never a formula. */
const cell = (value: unknown) => {
  const text = String(value ?? '');
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** Rows as a file that spreadsheets open. */
const table = (head: string[], lines: unknown[][]) => '\ufeff' + [head, ...lines].map(line => line.map(cell).join(',')).join('\r\n') + '\r\n';

/** The claims of a view as a table, with the sentence and where it stands. */
export function csv(claims: Statement[]): string {
  const head = ['subject', 'type', 'object', 'negated', 'modality', 'attributedTo', 'date', 'precision', 'confidence', 'sentence', 'article', 'source', 'published', 'claim'];
  const lines = claims.map(claim => [
    caption(claim.subject), claim.type, caption(claim.object), claim.negated, claim.modality, claim.attributedTo?.name, claim.date?.value ?? claim.date?.relative, claim.date?.precision,
    claim.confidence, claim.sentence.text, claim.article.title, claim.article.source, claim.article.published, claim.id,
  ]);
  return table(head, lines);
}

/** Relations as a table. */
export const csvOfTies = (ties: Tie[]) => table(
  ['subject', 'type', 'object', 'negated', 'modality', 'support', 'independentSupport', 'confidence', 'firstSeen', 'lastSeen', 'relation'],
  ties.map(tie => [caption(tie.subject), tie.type, caption(tie.object), tie.negated, tie.modality, tie.support, tie.independentSupport, tie.confidence, tie.firstSeen, tie.lastSeen, tie.id]),
);

/** Nodes of a list as a table. */
export const csvOfThings = (things: Listed[]) => table(
  ['kind', 'name', 'speaker', 'source', 'published', 'id'],
  things.map(thing => [thing.__typename, thing.__typename === 'Quote' ? thing.text : caption(thing), thing.speaker?.name, paperOf(thing).source, paperOf(thing).published, thing.id]),
);

/** The relations of a view as GEXF 1.3, which Gephi reads. */
export function gexf(ties: Tie[]): string {
  const things = new Map<string, Thing>();
  for (const tie of ties) for (const thing of [tie.subject, tie.object]) if (thing) things.set(thing.id, thing);
  const nodes = [...things.values()].map(thing => `      <node id="${escape(thing.id)}" label="${escape(caption(thing))}"><attvalues><attvalue for="kind" value="${escape(thing.__typename)}"/></attvalues></node>`);
  const edges = ties.filter(tie => tie.object).map(tie =>
    `      <edge id="${escape(tie.id)}" source="${escape(tie.subject.id)}" target="${escape(tie.object!.id)}" weight="${tie.support}" label="${escape(tie.type)}"><attvalues>` +
    `<attvalue for="negated" value="${tie.negated}"/><attvalue for="modality" value="${tie.modality}"/><attvalue for="firstSeen" value="${escape(tie.firstSeen)}"/><attvalue for="lastSeen" value="${escape(tie.lastSeen)}"/></attvalues></edge>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
    <attributes class="edge"><attribute id="negated" title="negated" type="boolean"/><attribute id="modality" title="modality" type="string"/><attribute id="firstSeen" title="firstSeen" type="string"/><attribute id="lastSeen" title="lastSeen" type="string"/></attributes>
    <nodes>
${nodes.join('\n')}
    </nodes>
    <edges>
${edges.join('\n')}
    </edges>
  </graph>
</gexf>
`;
}

/** A page of one file with the pictures and the sentences, which opens from disk without a network. */
export function dossier(name: string, pictures: string[], claims: Statement[], lang: string, from: string, taken: string): string {
  const body = claims.map(claim => {
    const { sentence, trigger } = claim;
    const [a, b] = [Math.max(0, trigger.start - sentence.start), Math.max(0, trigger.end - sentence.start)];
    const inside = trigger.start >= sentence.start && trigger.end <= sentence.end;
    const { signs } = emphasis(sentence.text);
    const part = (from: number, to: number) => escape(sentence.text.slice(from, to).split('').filter((_, at) => !signs.has(from + at)).join(''));
    const end = sentence.text.length;
    const words = inside ? `${part(0, a)}<mark>${part(a, b)}</mark>${part(b, end)}` : part(0, end);
    const { article, attributedTo, date } = claim;
    const said = [dateWords(date?.value, date?.precision) || date?.relative, attributedTo && `${told.value.accordingTo} ${attributedTo.name}`];
    const [before, behind] = [said, [article.source, dateWords(article.published)]].map(parts => parts.filter(Boolean).map(text => `<bdi>${escape(text)}</bdi>`));
    const link = `<a href="${escape(new URL(href('article', article.id, { claim: claim.id }), from).href)}"><bdi>${escape(caption({ __typename: 'Article', ...article }))}</bdi></a>`;
    const line = [...before, link, ...behind].join(' · ');
    const held = heldAs(claim);
    return `<article><h2><bdi>${escape(caption(claim.subject))}</bdi> ${escape(typeName(claim.type))} <bdi>${escape(caption(claim.object))}</bdi>${held && ` (${escape(held)})`}</h2><blockquote lang="${escape(claim.article.language)}">${words}</blockquote><p>${line}</p></article>`;
  });
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escape(name)}</title>
<style>body{font:1rem/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2126;background:#fbfaf7;overflow-wrap:anywhere}h1{font-family:Georgia,serif}h2{font-size:1rem;margin:1.6rem 0 .4rem}blockquote{margin:0;padding:.6rem 1rem;background:#f1efe9;font:1.05rem/1.55 Georgia,serif;white-space:pre-line}mark{background:#ffe9a3}p{color:#5a6068;font-size:.875rem}a{color:#1b4f8f}figure{margin:1rem 0}svg{width:100%;height:auto;background:#fff;border:1px solid #dcd8ce}@media print{article{break-inside:avoid}}</style>
</head><body><h1>${escape(name)}</h1><p>${escape(taken)} ${escape(from)}</p>
${pictures.map(picture => `<figure>${picture}</figure>`).join('\n')}
${body.join('\n')}
</body></html>
`;
}
