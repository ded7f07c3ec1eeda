/** A thing taken up by what sort it is: "The project is funded by …" after "The Lantern programme trains nurses.", "The event" after "The Blue Forum opened today." Bodies are taken up by `bodies.ts`, meetings that have no name by `meeting-again.ts`, what is told of again in another word by `again/`. */
import type { NamedType } from '../../../graph/model.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import type { Told } from './told-so-far.ts';
import { aboutOf } from './whose.ts';

/** Words for any thing of a type, which no name of the type need have. */
const SORTS: Partial<Readonly<Record<NamedType, ReadonlySet<string>>>> = {
  Operation: new Set(['project', 'programme', 'program', 'initiative', 'scheme']),
  Event: new Set(['event', 'meeting', 'gathering']),
};
/** Words that seldom tell of another thing than the one with a name. */
const PLAINEST = new Set(['project', 'programme', 'program', 'event']);
/** Names of things that are never called so: "Operation Gale" is no project. */
const NEVER = new Set(['operation', 'war', 'attack', 'election', 'elections', 'crisis']);

/** The name that the sentence before is about, or the sole one of its type that the text names, of a description that says no more than its sort; undefined where the text leaves it open. */
export function ofItsSort({ view: { lower }, item }: { view: SentenceView; item: Item }, told: Told): { item: Item; reason: string } | undefined {
  const { type, first, end, head, sentence } = item;
  if (end - first !== 2 || head !== end - 1 || !/^(?:the|this)$/u.test(lower[first]!) || first > 1 || !SORTS[type]?.has(lower[head]!) || /^(?:of|for|on|to|that|which|in|-)$/u.test(lower[end] ?? '')) return undefined;
  const mayBe = ({ key }: Item): boolean => !key.split(' ').some((word) => NEVER.has(word));
  const words = `“${lower.slice(first, end).join(' ')}”`;
  // What is done and what happens bears a name where the text is about it.
  const sole = told.soleNamed(type);
  if (sole && PLAINEST.has(lower[head]!) && mayBe(sole)) return { item: sole, reason: `${words} is the only one that the text names` };
  if (told.last?.sentence !== sentence - 1) return undefined;
  const before = told.items.filter((one) => one.sentence === sentence - 1).sort((left, right) => left.first - right.first);
  const about = aboutOf(told.last.view, before);
  if (about?.level !== 'name' || about.type !== type || !mayBe(about)) return undefined;
  // Of two things of the type the text may go on with either.
  if (before.some((other) => other.type === type && other.level === 'name' && other.key !== about.key && other.first > about.end)) return undefined;
  return { item: about, reason: `${words} is what the sentence before is about` };
}
