/** Who speaks: the body or country that "we" means, from speaker lines, "on behalf of", "my country", and whose name acts in the text. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { titlePageOf } from './title-page.ts';
import { isWe } from './pronouns.ts';
import type { Quoted } from './quoted.ts';

/** What a speaker says of itself by name: "Finland welcomes", "INTERPOL stands ready". Base forms and third persons. */
const SPEECH = new Set(`welcome support believe reiterate commend call urge condemn remain stand join attach thank wish hope consider express reaffirm
  associate align congratulate appreciate note recognize regret deplore share continue strive commit be has have will attach underscore stress emphasize
  encourage support vote propose offer take pay look regard endorse affirm see work contribute provide play
  ask announce decide pledge intend plan seek host`.split(/\s+/u));
/** Fewest points that make a name the speaker; fewer where the text says "we" again and again. */
const ENOUGH = 2.5, ENOUGH_OF_WE = 1.5, MANY = 3;
/** What a speaker line, a title page or "on behalf of" tells at least. */
const OUTRIGHT = 4;
const I = new Set(['i', 'my']);

/** Words of meetings of countries. */
const CHAMBER = new Set(['council', 'delegation', 'delegations', 'assembly', 'excellencies', 'resolution']);

/** Whether a text speaks of such a meeting. In a name only its last word tells: "Nordic Council of Ministers" is no chamber, "Security Council" is. */
const inChamber = (views: readonly SentenceView[], names: readonly (readonly Item[])[]): boolean =>
  views.some(({ lower }, index) => lower.some((word, at) => CHAMBER.has(word) && !names[index]!.some(({ first, end }) => first <= at && at < end - 1)));

/** Within so many sentences of its beginning a text names who publishes it. */
const HEAD = 3;

/** More than what "on behalf of" tells, less than a speaker line. */
const TITLED = 12;

/**
 * By sentence the name that stands for who speaks there; undefined where the text does not say. The record of a meeting is told apart at its
 * speaker lines: each speaker's "we" is their own.
 */
export function speakersOf(views: readonly SentenceView[], names: readonly (readonly Item[])[], quoted: readonly (Quoted | undefined)[]): readonly (Item | undefined)[] {
  const titled = titlePageOf(views, names)?.body;
  const labels = labelsOf(views, names);
  const lines = views.flatMap(({ sentence }, index) => (sentence.kind === 'speaker' || labels.has(index) ? [index] : []));
  const several = new Set(lines.map((line) => views[line]!.lower.join(' '))).size > 1;
  const turns = several ? [...new Set([0, ...lines])] : [0];
  return turns.flatMap((from, at): (Item | undefined)[] => {
    const to = turns[at + 1] ?? views.length;
    const speaker = speakerOf(views.slice(from, to), names.slice(from, to), { quoted: quoted.slice(from, to), titled: from === 0 ? titled : undefined, label: labels.get(from) });
    return Array<Item | undefined>(to - from).fill(speaker);
  });
}

/** Fewest speakers whose names alone stand before what they say. */
const FEWEST = 2;

/** The sentences that begin with "Norway:", each with the name, where several do and each goes on to say "we" or "I"; a list of participants has the form, but nobody speaks in it. */
function labelsOf(views: readonly SentenceView[], names: readonly (readonly Item[])[]): ReadonlyMap<number, Item> {
  const all = views.flatMap((view, index): [number, Item][] => {
    const [name] = names[index]!;
    return name?.first === 0 && name.level === 'name' && (name.type === 'Location' || name.type === 'Organization') && view.lower[name.end] === ':' ? [[index, name]] : [];
  });
  const speaks = (view: SentenceView): boolean => view.lower.some((word, place) => isWe(view, place) || word === 'i');
  // "Mali: Attack kills 20" is a headline: who speaks does so in the same sentence, or stands alone in a line above it.
  const speaking = all.filter(([from, { end }], at) => (views[from]!.lower.length > end + 1 ? speaks(views[from]!) : views.slice(from + 1, all[at + 1]?.[0] ?? views.length).some(speaks)));
  return new Map(new Set(speaking.map(([, { key }]) => key)).size >= FEWEST ? speaking : []);
}

/** The name that stands for the one speaker of a text, at its first mention. `label` stands before all that is said. */
function speakerOf(views: readonly SentenceView[], names: readonly (readonly Item[])[], { quoted, titled, label }: { readonly quoted: readonly (Quoted | undefined)[]; readonly titled: Item | undefined; readonly label: Item | undefined }): Item | undefined {
  if (label) return label;
  const points = new Map<string, number>();
  const first = new Map<string, Item>();
  const outright = new Set<string>();
  for (const [index, view] of views.entries()) {
    for (const name of names[index]!) {
      if ((name.type !== 'Organization' && name.type !== 'Location') || name.level !== 'name') continue;
      const key = `${name.type} ${name.key}`;
      if (!first.has(key)) first.set(key, name);
      const told = evidence(view, name, index);
      if (told >= OUTRIGHT) outright.add(key);
      points.set(key, (points.get(key) ?? 0) + told);
    }
  }
  // A title page says for whom its speaker speaks, whoever else the speech is given on behalf of.
  if (titled) {
    const key = `${titled.type} ${titled.key}`;
    outright.add(key);
    points.set(key, (points.get(key) ?? 0) + TITLED);
  }
  const saying = (says: (view: SentenceView, at: number) => boolean): number =>
    views.reduce((count, view, index) => count + view.lower.filter((_, at) => says(view, at) && quoted[index]?.inside[at] !== 1).length, 0);
  const said = saying(isWe);
  // A report says "we" of the body that it names first and again later.
  const publisher = said >= 2 && !inChamber(views, names) ? names.slice(0, HEAD).flat().find(({ type, level }) => type === 'Organization' && level === 'name') : undefined;
  if (publisher && names.flat().filter(({ type, key }) => type === 'Organization' && key === publisher.key).length > 1) {
    const key = `Organization ${publisher.key}`;
    points.set(key, points.get(key)! + 2);
  }
  // Where nobody says "we" or "my country", only what names the speaker outright tells.
  const speaks = said > 0 || saying(({ lower }, at) => I.has(lower[at]!)) > 0;
  const enough = said >= MANY ? ENOUGH_OF_WE : ENOUGH;
  let best: string | undefined;
  for (const [key, value] of points) if (value >= enough && (speaks || outright.has(key)) && value > (best === undefined ? 0 : points.get(best)!)) best = key;
  return best === undefined ? undefined : first.get(best);
}

function evidence({ lower, tokens, sentence }: SentenceView, { first, end, type }: Item, index: number): number {
  const before = (back: number): string => lower[first - back] ?? '';
  if (sentence.kind === 'speaker') return 20;
  let points = 0.3;
  const article = before(1) === 'the' ? 1 : 0;
  if (before(2 + article) === 'behalf' && before(1 + article) === 'of') points += lower.slice(Math.max(0, first - 9), first).includes('i') || index < 3 ? 8 : 4;
  if (before(2 + article) === 'country' && before(1 + article) === ',') points += 8;
  // "For Canada's part", "in my own country, Peru".
  if ((lower[end] === "'s" || lower[end] === '’s') && lower[end + 1] === 'part' && before(1 + article) === 'for') points += 4;
  if (lower[end] === ',' && lower[end + 1] === 'my' && (lower[end + 2] === 'country' || lower[end + 2] === 'homeland')) points += 8;
  if (before(1 + article) === 'of' && (before(2 + article) === 'delegation' || before(2 + article) === 'government') && (before(3 + article) === 'my' || before(4 + article) === 'the')) points += before(3 + article) === 'my' ? 8 : 1;
  // The name opens the sentence (or follows its first comma) and a verb of speech or stance follows.
  const opens = first <= 1 + article || before(1 + article) === ',';
  let verb = end;
  while (verb < end + 2 && (tokens[verb]?.tag === 'ADV' || lower[verb] === 'also')) verb++;
  const follows = tokens[verb];
  if (opens && follows && (SPEECH.has(follows.lemma) || SPEECH.has(follows.text.replace(/s$/u, '')))) points += (type === 'Location' ? 2.5 : 1.8) * (first <= 8 ? 1 : 0.6);
  else if (opens) points += 0.4;
  return points;
}
