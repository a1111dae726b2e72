// Every question of the page is one file; fragments are joined here.
import actorsText from './queries/actors.graphql?raw';
import actorText from './queries/actor.graphql?raw';
import articlesText from './queries/articles.graphql?raw';
import articleText from './queries/article.graphql?raw';
import captionText from './queries/caption.graphql?raw';
import contradictionsText from './queries/contradictions.graphql?raw';
import endsText from './queries/ends.graphql?raw';
import eventsText from './queries/events.graphql?raw';
import eventText from './queries/event.graphql?raw';
import monthsText from './queries/months.graphql?raw';
import nameText from './queries/name.graphql?raw';
import neighboursText from './queries/neighbours.graphql?raw';
import pathText from './queries/path.graphql?raw';
import quotesText from './queries/quotes.graphql?raw';
import quoteText from './queries/quote.graphql?raw';
import saidText from './queries/said.graphql?raw';
import rivalsText from './queries/rivals.graphql?raw';
import relationsText from './queries/relations.graphql?raw';
import relationText from './queries/relation.graphql?raw';
import resolutionsText from './queries/resolutions.graphql?raw';
import resolutionText from './queries/resolution.graphql?raw';
import searchText from './queries/search.graphql?raw';
import startText from './queries/start.graphql?raw';
import statementText from './queries/statement.graphql?raw';
import suggestText from './queries/suggest.graphql?raw';
import tieText from './queries/tie.graphql?raw';

const joined = (...parts: string[]) => parts.join('\n');
const ties = joined(tieText, captionText);
const all = joined(statementText, ties);

export const documents = {
  start: joined(startText, ties),
  search: joined(searchText, captionText),
  suggest: joined(suggestText, captionText),
  actor: joined(actorText, all),
  neighbours: joined(neighboursText, ties),
  relation: joined(relationText, all),
  path: joined(pathText, all),
  contradictions: joined(contradictionsText, statementText, captionText),
  rivals: joined(rivalsText, statementText, captionText),
  article: joined(articleText, statementText, captionText),
  resolution: joined(resolutionText, all),
  event: joined(eventText, all),
  months: monthsText,
  quote: quoteText,
  said: saidText,
  name: joined(nameText, captionText),
};

const ends = joined(endsText, captionText);

/** Everything of a kind, page by page. */
export const lists = {
  actors: joined(actorsText, ends),
  resolutions: joined(resolutionsText, ends),
  events: joined(eventsText, ends),
  quotes: joined(quotesText, ends),
  articles: joined(articlesText, ends),
  relations: joined(relationsText, tieText, ends),
};
