/** Other names that a text gives in brackets right behind a name: "Nordic Harbour Board (NHB)", "Coast Recovery Fund (the “Coast Fund”)". */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { abbreviates, form, isAcronym, ownBody, shortens } from '../forms.ts';

/** Two mentions that are one thing, and why. */
export interface AliasJoin {
  readonly one: string;
  readonly other: string;
  readonly reason: string;
}

const LONGEST = 70;
const BRACKET = /^["”’]?\s?\((?:(?:the|hereafter|hereinafter|henceforth|also known as|known as|referred to as|in short),? ?)*(["“‘'])?([\p{L}\p{N}][^()"“”‘;:]{1,40}?)["”’']?\)/iu;
const FOREIGN = /[^\p{ASCII}’‘“”–—]/u;
const NAMED = new Set(['Organization', 'Operation', 'Event', 'Instrument', 'Service', 'Topic']);

/** Joins of all names that bear an alias with the name it is given to, wherever they stand and whatever the tagger took them for. */
export function aliasJoins(mentions: readonly FoundMention[], text: string): readonly AliasJoin[] {
  const names = mentions.filter(({ level, type }) => level === 'name' && NAMED.has(type));
  const spelt = new Map<string, FoundMention[]>();
  for (const name of names) {
    const key = normaliseName(form(name));
    spelt.set(key, [...(spelt.get(key) ?? []), name]);
  }
  return names.flatMap((long): readonly AliasJoin[] => {
    if (!text.slice(long.end, long.end + 3).includes('(')) return [];
    const [, quote, alias] = BRACKET.exec(text.slice(long.end, long.end + LONGEST)) ?? [];
    if (alias === undefined) return [];
    const whole = form(long);
    const short = (isAcronym(alias) && abbreviates(alias, whole)) || shortens(alias, whole);
    // "Harbour Police (Λιμενική Αστυνομία)": the name in its own tongue.
    const own = FOREIGN.test(alias) && !FOREIGN.test(whole);
    if (!short && !own && quote === undefined) return [];
    const bearers = (spelt.get(normaliseName(alias)) ?? []).filter(({ id }) => id !== long.id);
    const reason = `the text gives “${alias}” for “${whole}”`;
    const tail = short ? ownBody(alias, whole) : undefined;
    if (tail === undefined) return bearers.map(({ id }) => ({ one: long.id, other: id, reason }));
    return (spelt.get(normaliseName(tail)) ?? []).flatMap(({ id }) => bearers.map((bearer) => ({ one: id, other: bearer.id, reason: `the text gives “${alias}” for “${tail}”` })));
  });
}
