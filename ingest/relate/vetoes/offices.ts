/** Whose office it is: in "Bank president Ana Ruiz and Jon Vik, minister of Norway" each has one of their own. */
import { OFFICES } from '../../language/offices.ts';
import type { Item } from '../item.ts';
import { behindBracket, type SentenceView } from '../text/view.ts';

/** Words before an office that belong to it: "its international development minister". */
const WITHIN = 4;

/** Whether the office beside a person and a body is that of another, who is named with the person. */
export function isAnothersOffice(view: SentenceView, person: Item, body: Item): boolean {
  return person.first < body.first ? isOfNext(view, person, body) : isOfPrevious(view, body, person);
}

/** "[Ana Ruiz] and Jon Vik, minister of [Norway]"; "[Ana Ruiz] and [Birch Fund] (BF) director Jon Vik". */
function isOfNext({ lower, tokens }: SentenceView, person: Item, body: Item): boolean {
  if (lower[person.end] !== 'and' || body.first < person.end) return false;
  const between = lower.slice(person.end + 1, body.first);
  const comma = between.indexOf(',');
  if (comma > 0 && tokens.slice(person.end + 1, person.end + 1 + comma).every(({ tag }) => tag === 'PROPN')) return between.slice(comma + 1, comma + 2 + WITHIN).some((word) => OFFICES.has(word));
  return between.length <= 1 && officeBeforeName({ lower, tokens }, body.end, lower.length);
}

/** "[Alder Bank] president Ana Ruiz and [Jon Vik]". */
function isOfPrevious({ lower, tokens }: SentenceView, body: Item, person: Item): boolean {
  const before = tokens[person.first - 1];
  return before?.text === 'and' && officeBeforeName({ lower, tokens }, body.end, person.first - 1);
}

/** Whether an office and the name of who holds it follow at once, a bracket left aside. */
function officeBeforeName({ lower, tokens }: Pick<SentenceView, 'lower' | 'tokens'>, from: number, to: number): boolean {
  const start = behindBracket({ lower }, from);
  const office = lower.findIndex((word, at) => at >= start && at < Math.min(to, start + WITHIN) && OFFICES.has(word));
  return office >= 0 && tokens[office + 1]?.tag === 'PROPN' && office + 1 < to;
}
