/** Which mentions can be what a figure is of. */
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import type { FigurePlace } from './features.ts';

/** A description this doubtful bears no figure. */
const DOUBTFUL = 0.2;

export const overlaps = (item: Pick<Item, 'first' | 'end'>, { first, end }: Pick<FigurePlace, 'first' | 'end'>): boolean => item.first < end && first < item.end;

/** Leaves out themes, doubtful descriptions, what is itself counted in the same list, mere owners, and what only a clause behind the figure tells of. `own` are the mentions of the item's sentence. */
export function isPossible(views: readonly SentenceView[], { figure, list, item, own }: { figure: FigurePlace; list: readonly FigurePlace[]; item: Item; own: readonly Item[] }): boolean {
  const view = views[figure.sentence]!;
  if (item.type === 'Topic' && figure.unit !== 'percent' && !isStateOf(view, figure, item)) return false;
  // How strong a force is stands in its own sentence.
  if (item.sentence !== figure.sentence) return (item.level !== 'desc' || item.confidence >= DOUBTFUL) && !view.lower[figure.end - 1]!.endsWith('-strong');
  if (overlaps(item, figure)) return true;
  if ((item.level === 'desc' && item.confidence < DOUBTFUL) || list.some((member) => overlaps(item, member))) return false;
  return !isMereOwner(view, { figure, item, own }) && !isBehindRelative(view, { figure, item, own });
}

/** A share may be of a theme; a count of arrests, losses or victims is not, but those who live in it are: "40 people were in forced labour". */
const isStateOf = (view: SentenceView, figure: FigurePlace, item: Item): boolean =>
  item.sentence === figure.sentence && item.first >= figure.end && view.lower[beforeArticle(view, item.first)] === 'in';

interface InSentence {
  readonly figure: FigurePlace;
  readonly item: Item;
  readonly own: readonly Item[];
}

/** "The league's fleet bought 40 ships" is told of the fleet. */
const isMereOwner = ({ lower }: SentenceView, { figure, item, own }: InSentence): boolean =>
  /^['’]s$/u.test(lower[item.end] ?? '') && own.some(({ first, end }) => first === item.end + 1 && end <= figure.first);

/** "40 cases are of the league, which signed a pact with the fleet" is told of the league. */
function isBehindRelative({ lower }: SentenceView, { figure, item, own }: InSentence): boolean {
  for (let at = figure.end; at < item.first; at++) if (lower[at] === ',' && /^(?:which|who|where)$/u.test(lower[at + 1] ?? '')) return own.some(({ first, end }) => first >= figure.end && end <= at);
  return false;
}

const ASKING = new Set('encourage urge thank ask invite commend congratulate welcome call request remind applaud salute greet'.split(' '));

/** "We urge the three bodies to meet": bodies known already, who are told something, and counted of nobody; but "the 400 troops of X" are of X. `own` are the mentions of the sentence. */
export function isAddressed(view: SentenceView, { first, end }: FigurePlace, own: readonly Item[]): boolean {
  const { lower, tokens } = view;
  if (!/^(?:the|all|both|these|those)$/u.test(lower[first - 1] ?? '')) return false;
  let at = first - 1;
  while (/^(?:the|all|both|these|those|on|upon)$/u.test(lower[at] ?? '')) at--;
  if (tokens[at]?.tag !== 'VERB' || !ASKING.has(tokens[at]!.lemma)) return false;
  return lower[end] !== 'of' || !own.some((item) => item.level === 'name' && item.type !== 'Topic' && item.first > end && beforeArticle(view, item.first) === end);
}
