/** Who speaks: the body or country that "we" means, from speaker lines, "on behalf of", "my country", and whose name acts in the text. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { labelsOf } from './labels.ts';
import { isMyCountry, onlyCountry, speakingFor } from './country.ts';
import { titledBody } from './title-page.ts';
import { isWe } from './pronouns.ts';
import type { Quoted } from './quoted.ts';
import { isAddressed, OUTRIGHT, signOf } from './signs.ts';

/** Fewest points that make a name the speaker; fewer where the text says "we" again and again. */
const ENOUGH = 2.5, ENOUGH_OF_WE = 1.5, MANY = 3;
/** What a body needs there that does not publish the text: more is told of bodies by others than of countries. */
const ENOUGH_OF_BODY = 1.8;
/** Points for each mention of a name, and for one that opens its sentence. They tell between names that something else speaks for. */
const MENTION = 0.3, OPENING = 0.7;
const I = new Set(['i', 'my']);

/** "Our member countries", "our 196 member States", "we have 196 member countries". */
const isOurMembers = ({ lower }: SentenceView, at: number): boolean =>
  lower[at] === 'member' && /^(?:countries|states)$/u.test(lower[at + 1] ?? '') && (lower[at - 1] === 'our' || lower[at - 2] === 'our' || (lower[at - 2] === 'have' && lower[at - 3] === 'we'));

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
  const titled = titledBody(views, names);
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

/** The name that stands for the one speaker of a text, at its first mention. `label` stands before all that is said. */
function speakerOf(views: readonly SentenceView[], names: readonly (readonly Item[])[], { quoted, titled, label }: { readonly quoted: readonly (Quoted | undefined)[]; readonly titled: Item | undefined; readonly label: Item | undefined }): Item | undefined {
  if (label) return label;
  const voices = new Map<string, { first: Item; points: number; mentions: number; outright: boolean }>();
  for (const [index, view] of views.entries()) {
    for (const name of names[index]!) {
      if ((name.type !== 'Organization' && name.type !== 'Location') || name.level !== 'name') continue;
      const key = `${name.type} ${name.key}`;
      let voice = voices.get(key);
      if (!voice) voices.set(key, voice = { first: name, points: 0, mentions: 0, outright: false });
      const told = signOf(view, name, index);
      voice.outright ||= told >= OUTRIGHT;
      voice.points += told;
      voice.mentions += name.first <= 2 ? OPENING : MENTION;
    }
  }
  // A title page says for whom its speaker speaks, whoever else the speech is given on behalf of.
  const page = titled && voices.get(`${titled.type} ${titled.key}`);
  if (page) {
    page.outright = true;
    page.points += TITLED;
  }
  const saying = (says: (view: SentenceView, at: number) => boolean): number =>
    views.reduce((count, view, index) => count + view.lower.filter((_, at) => says(view, at) && quoted[index]?.inside[at] !== 1).length, 0);
  const said = saying(isWe);
  // A report says "we" of the body that it names first and again later.
  const self = saying(({ lower }, at) => I.has(lower[at]!)) > 0;
  const publisher = said >= 2 && !inChamber(views, names) ? publisherOf(views, names, (key) => (!self || voices.get(`Organization ${key}`)!.points > 0) && !isAddressed(key)) : undefined;
  if (publisher !== undefined) voices.get(`Organization ${publisher}`)!.points += 2;
  // "Our member countries" are a body's: most likely the one that is named most.
  if (saying(isOurMembers) > 0) {
    const bodies = [...voices.values()].filter(({ first }) => first.type === 'Organization' && !isAddressed(first.key));
    const most = Math.max(...bodies.map(({ mentions }) => mentions));
    for (const body of bodies) if (body.mentions === most) body.points += 2;
  }
  // Where nobody says "we" or "my country", only what names the speaker outright tells.
  const speaks = said > 0 || self;
  const country = saying(isMyCountry) > 0;
  const only = country && ![...voices.values()].some(({ outright }) => outright) ? onlyCountry(views, names) : undefined;
  if (only) return only;
  let best: { first: Item; value: number } | undefined;
  for (const { first, points, mentions, outright } of voices.values()) {
    const value = points + mentions;
    const enough = said < MANY ? ENOUGH : first.type === 'Location' || first.key === publisher ? ENOUGH_OF_WE : ENOUGH_OF_BODY;
    if (points === 0 || value < enough || (!outright && (!speaks || (country && first.type === 'Organization')))) continue;
    if (!best || value > best.value) best = { first, value };
  }
  return best && speakingFor(best.first, names);
}

/** The body that the beginning of a text names first, where it is named again and "we" do nothing to it; `fits` says of its key whether it may publish anything. */
function publisherOf(views: readonly SentenceView[], names: readonly (readonly Item[])[], fits: (key: string) => boolean): string | undefined {
  const first = names.slice(0, HEAD).flat().find(({ type, level }) => type === 'Organization' && level === 'name');
  if (!first || !fits(first.key)) return undefined;
  let mentions = 0;
  for (const [index, view] of views.entries()) {
    for (const { type, key, first: at } of names[index]!) {
      if (type !== 'Organization' || key !== first.key) continue;
      if (view.lower.slice(0, at).includes('we')) return undefined;
      mentions++;
    }
  }
  return mentions > 1 ? first.key : undefined;
}
