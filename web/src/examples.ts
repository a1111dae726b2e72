import agreement from './examples/cooperation.graphql?raw';
import allies from './examples/allies.graphql?raw';
import articles from './examples/articles.graphql?raw';
import between from './examples/quotes-about.graphql?raw';
import counts from './examples/counts.graphql?raw';
import denials from './examples/denials.graphql?raw';
import evidence from './examples/evidence.graphql?raw';
import offices from './examples/offices.graphql?raw';
import planned from './examples/planned.graphql?raw';
import quotes from './examples/quotes.graphql?raw';
import vetoes from './examples/vetoes.graphql?raw';
import vocabulary from './examples/vocabulary.graphql?raw';

export interface Example { sv: string; en: string; text: string }

/** Questions that all answer on the samples. */
export const examples: Example[] = [
  { sv: 'Vem lade in veto mot vad?', en: 'Who vetoed what?', text: vetoes },
  { sv: 'Citat av en person', en: 'Quotes of a person', text: quotes },
  { sv: 'Vilka är Rysslands allierade?', en: 'Who are the allies of Russia?', text: allies },
  { sv: 'Vad förnekas?', en: 'What is denied?', text: denials },
  { sv: 'Vilka ämbeten nämns?', en: 'Which offices are told?', text: offices },
  { sv: 'Vad planeras?', en: 'What is planned?', text: planned },
  { sv: 'Vem samarbetar med vem?', en: 'Who cooperates with whom?', text: agreement },
  { sv: 'Citat om sanktioner', en: 'Quotes about sanctions', text: between },
  { sv: 'Artiklar om Kina', en: 'Articles that mention China', text: articles },
  { sv: 'Beläggen för hot', en: 'The evidence for threats', text: evidence },
  { sv: 'Vad finns i grafen?', en: 'What is in the graph?', text: counts },
  { sv: 'Ordförrådet', en: 'The vocabulary', text: vocabulary },
];
