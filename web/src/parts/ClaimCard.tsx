import { useState } from 'preact/hooks';
import { href } from '../address';
import { heldAs, type Source, sourceName, type Statement, titleOf, viewOf } from '../model';
import { confidence, dateWords, figure, words } from '../words';
import { Marked, marksOf } from './Marked';
import { Name } from './Name';
import { Hold, Verb } from './TieRow';

export function SourceLine({ article, claim }: { article: Source; claim?: string }) {
  return (
    <span class="source">
      <a href={href('article', article.id, { claim })}><bdi>{titleOf(article)}</bdi></a>
      {article.source && <> · <bdi>{sourceName(article.source)}</bdi></>}
      {article.published && <> · {dateWords(article.published)}</>}
    </span>
  );
}

/** The date of the deed as the text gives it. */
export function When({ claim }: { claim: Statement }) {
  const { date } = claim;
  if (!date) return null;
  return <span>{date.value ? dateWords(date.value, date.precision) : <bdi>{date.relative}</bdi>}</span>;
}

/** What an attribute holds; words of the vocabulary in the language of the page, words of the text as they are. */
function told({ name, text, number }: Statement['attributes'][number]) {
  const t = words.value;
  const known: Record<string, string | undefined> = { role: t.roles, direction: t.directions, measure: t.measures, manner: t.measures }[name] ?? {};
  return text === null ? number !== null && figure(number) : known[text] ?? text;
}

/** What the claim carries, in words; what only tells its gathering apart from others is for no reader. */
export function Facts({ claim }: { claim: Statement }) {
  const t = words.value;
  return (
    <ul class="facts">
      {claim.date && <li><When claim={claim} /></li>}
      {claim.place && <li><bdi>{claim.place}</bdi></li>}
      {claim.attributedTo && <li>{t.accordingTo} <Name thing={{ __typename: 'Person', ...claim.attributedTo }} /></li>}
      {claim.attributes.filter(({ name, text }) => t.attributes[name] && !(text && viewOf(text)) && (name !== 'place' || text !== claim.place)).map(attribute => (
        <li key={attribute.name}>{t.attributes[attribute.name]}: <bdi>{told(attribute)}</bdi></li>
      ))}
      <li>{t.confidence} {confidence(claim.confidence)}</li>
      <li class="rule" title={t.rule}>{claim.rule}</li>
    </ul>
  );
}

export function CopyLink({ to, name }: { to: string; name?: string }) {
  const [done, setDone] = useState(false);
  const copy = () => navigator.clipboard.writeText(new URL(to, location.href).href).then(() => setDone(true), () => setDone(false));
  return <button type="button" class="quiet" onClick={copy} aria-live="polite">{done ? words.value.copied : name ?? words.value.copyLink}</button>;
}

/** A claim with the sentence that states it, highlighted, and why it was made. */
export function ClaimCard({ claim, headed }: { claim: Statement; headed?: boolean }) {
  const t = words.value;
  const to = href('article', claim.article.id, { claim: claim.id });
  return (
    <article class="claim">
      {headed && <p class="heading"><Name thing={claim.subject} short={60} /> <Verb type={claim.type} /> {claim.object && <Name thing={claim.object} short={90} />} <Hold {...claim} /></p>}
      <blockquote lang={claim.article.language} dir="auto">
        <Marked passage={claim.sentence} marks={marksOf(claim, role => t.cueRoles[role] ?? t.attributes[role] ?? role, t.trigger)} />
      </blockquote>
      {!headed && heldAs(claim) && <p><Hold {...claim} /></p>}
      <Facts claim={claim} />
      <p class="meta"><SourceLine article={claim.article} claim={claim.id} /></p>
      <p class="actions"><a href={to}>{t.openArticle}</a> <CopyLink to={to} /></p>
    </article>
  );
}
