import { href } from '../address';
import { shortened, type Source, sourceName, spoken, type Thing } from '../model';
import { dateWords } from '../words';
import { Name } from './Name';

export interface Quoted { id: string; text: string; speaker: { id: string; name: string } | null; article: Source | null }

/** The words of somebody, with the way to where they stand. */
export function QuoteCard({ quote }: { quote: Quoted }) {
  return (
    <figure class="quote">
      <blockquote dir="auto" lang={quote.article?.language}><a href={href('quote', quote.id)}>{shortened(spoken(quote.text), 260)}</a></blockquote>
      <figcaption>
        {quote.speaker ? <Name thing={{ __typename: 'Person', ...quote.speaker } as Thing} /> : <span class="meta"><bdi>{sourceName(quote.article?.source)}</bdi></span>}
        {quote.article?.published && <span class="meta">{(quote.speaker || quote.article.source) && ' · '}{dateWords(quote.article.published)}</span>}
      </figcaption>
    </figure>
  );
}
