/** Short forms of English first names. */
const SHORT = `alex alexander|alexandra; andy andrew; ben benjamin; bill william; bob robert; chris christopher|christine|christina; dan daniel; dave david; deb deborah; don donald; doug douglas; ed edward;
  fred frederick; greg gregory; jake jacob; jeff jeffrey; jen jennifer; jerry gerald|jerome; jim james; joe joseph; jon jonathan; kate katherine|kathleen|catherine; kathy katherine|kathleen|catherine; ken kenneth;
  larry lawrence; liz elizabeth; maggie margaret; matt matthew; mike michael; nick nicholas; pat patrick|patricia; pete peter; phil philip|phillip; rick richard; rob robert; ron ronald; sam samuel|samantha;
  steve steven|stephen; sue susan; ted edward|theodore; tim timothy; tom thomas; tony anthony|antony; val valerie; vince vincent; will william`;

const LONG: ReadonlyMap<string, ReadonlySet<string>> = new Map(SHORT.split(';').map((line) => {
  const [short, long] = line.trim().split(' ');
  return [short!, new Set(long!.split('|'))];
}));

/** Whether one first name, in small letters, is short for the other. */
export const isShortFor = (short: string, long: string): boolean => LONG.get(short)?.has(long) === true;
