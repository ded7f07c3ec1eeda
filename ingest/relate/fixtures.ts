/** For tests: a text with mentions marked, as the stages before would give it. */
import { analyseText } from '../language/analyse.ts';
import { clusters } from '../language/clusters.ts';
import type { NamedType } from '../../graph/model.ts';
import type { AnalysedDocument, FoundMention, Recognised } from '../stages.ts';
import { nameItem } from './items.ts';
import type { Item } from './item.ts';
import { viewOf, type SentenceView } from './text/view.ts';

const TYPES: Readonly<Record<string, NamedType>> = { O: 'Organization', P: 'Person', L: 'Location', U: 'Operation', E: 'Event', I: 'Instrument', S: 'Service', T: 'Topic' };

/** `[O Europol] met [P Ana Ruiz].`: names in brackets with the letter of their type (U for an undertaking, the rest their initial). */
export function marked(markup: string): { analysed: AnalysedDocument; recognised: Recognised } {
  let text = '';
  let at = 0;
  const spans: { type: NamedType; start: number; end: number }[] = [];
  for (const mark of markup.matchAll(/\[([A-Z]) ([^\]]+)\]/gu)) {
    text += markup.slice(at, mark.index);
    spans.push({ type: TYPES[mark[1]!]!, start: text.length, end: text.length + mark[2]!.length });
    text += mark[2]!;
    at = mark.index + mark[0].length;
  }
  text += markup.slice(at);
  const sentences = analyseText(text);
  const names = spans.map(({ type, start, end }, index): FoundMention => {
    const sentence = sentences.findIndex((one) => one.end > start);
    const { tokens } = sentences[sentence]!;
    const firstToken = tokens.findIndex((token) => token.end > start);
    const after = tokens.findIndex((token) => token.start >= end);
    return { id: `m${index}`, sentence, firstToken, endToken: after < 0 ? tokens.length : after, start, end, text: text.slice(start, end), type, level: 'name', confidence: 1, facts: {} };
  });
  const document = { source: 'test.txt', title: 'Test', language: 'en', text, problems: [] };
  return { analysed: { document, clean: { text, toSource: (span) => span }, sentences }, recognised: { names, figures: [], dates: [] } };
}

/** The views of a marked text and its names by sentence. */
export function markedItems(markup: string): { views: SentenceView[]; names: Item[][] } {
  const { analysed, recognised } = marked(markup);
  const views = analysed.sentences.map((sentence) => viewOf(sentence, clusters()));
  const names: Item[][] = views.map(() => []);
  for (const { id, sentence, type, level, firstToken, endToken } of recognised.names) names[sentence]!.push(nameItem(views[sentence]!, { id, sentence, type, level, first: firstToken, end: endToken, confidence: 1 }));
  return { views, names };
}
