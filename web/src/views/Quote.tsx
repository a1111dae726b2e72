import { useEffect } from 'preact/hooks';
import { href } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { plain } from '../emphasis';
import { caption, type Page, type Passage, rows, saying, type Source, type Thing } from '../model';
import { words } from '../words';
import { CopyLink, SourceLine } from '../parts/ClaimCard';
import { Marked } from '../parts/Marked';
import { Missing } from '../parts/Missing';
import { Name } from '../parts/Name';
import { QuoteCard, type Quoted } from '../parts/QuoteCard';
import { Trouble, Waiting } from '../parts/State';
import { TakeAway } from '../parts/TakeAway';
import { title } from '../title';

interface Answer { node: { __typename: string; id: string; text: string; speaker: Thing | null; sentence: Passage | null; words: Passage | null; article: Source | null; claim: { id: string } | null } | null }

export function Quote({ id }: { id: string }) {
  const t = words.value;
  const asked = useAsk<Answer>(documents.quote, { id });
  const quote = asked.data?.node;
  useEffect(() => { if (quote?.text) title(saying(plain(quote.text).slice(0, 60))); }, [quote]);
  return (
    <Waiting asked={asked}>
      {({ node }) => node?.__typename !== 'Quote' ? <Missing id={id} /> : (
        <div class="reading">
          <p class="kicker">{t.kinds.Quote}</p>
          <h1 class="saying" dir="auto" lang={node.article?.language}>{saying(node.text)}</h1>
          {node.speaker && <p class="speaker">— <Name thing={node.speaker} /></p>}
          {node.sentence && <><h2>{t.whole}</h2><blockquote dir="auto" lang={node.article?.language}><Marked passage={node.sentence} marks={node.words ? [{ ...node.words, kind: 'trigger' }] : []} /></blockquote></>}
          {node.article && <p class="meta"><SourceLine article={node.article} claim={node.claim?.id} /></p>}
          <TakeAway id={node.id} name={saying(node.text)} things={[{ ...node.article, ...node, __typename: 'Quote', title: undefined, speaker: node.speaker && { name: caption(node.speaker) } }]} question={{ query: documents.quote, variables: { id } }} />
          {node.article && <p class="actions"><a href={href('article', node.article.id, { claim: node.claim?.id })}>{t.openArticle}</a> <CopyLink to={href('article', node.article.id, { claim: node.claim?.id })} /></p>}
          {node.speaker && <More speaker={node.speaker} but={node.id} />}
        </div>
      )}
    </Waiting>
  );
}

/** What else the same speaker is quoted with, the latest first. */
function More({ speaker, but }: { speaker: Thing; but: string }) {
  const asked = useAsk<{ quotes: Page<Quoted> }>(documents.said, { id: speaker.id });
  if (asked.error) return <Trouble error={asked.error} again={asked.again} />;
  const others = rows(asked.data?.quotes).filter(quote => quote.id !== but).slice(0, 6);
  if (!others.length) return null;
  return <section><h2>{words.value.moreOf(speaker.name ?? speaker.id)}</h2><div class="quotes">{others.map(quote => <QuoteCard key={quote.id} quote={quote} />)}</div></section>;
}
