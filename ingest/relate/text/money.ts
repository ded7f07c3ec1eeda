/** The words in which money is told of, as base forms: what it is called, who gives it and who pays. */
import type { SentenceView } from './view.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** A word or sign for a currency, in small letters. */
export const CURRENCY = /^(?:[a-z]{0,3}[$€£¥]|usd|eur|gbp|chf|sek|nok|dkk|jpy|cad|aud|dollars?|euros?|pounds?|yen|kron[ae]r?|kronor|francs?)$/u;
/** What is to be paid. */
export const COSTS = words('cost expense budget bill fee salary');
/** What is money by itself; a "contribution" or "support" needs a word beside it. */
export const MONEY: ReadonlySet<string> = new Set([...words('grant funding fund finance financing donation loan subsidy sponsorship money resource'), ...COSTS]);
/** "Funds a project". */
export const FUND = words('fund co-fund cofund finance co-finance cofinance sponsor co-sponsor bankroll underwrite subsidise subsidize');
/** "Covers the costs of". */
export const COVER = words('cover meet bear defray shoulder pay');
/** "Gives EUR 5 million", to whomever. */
export const GIVE = words('give contribute provide donate pledge allocate renew double increase commit');
/** "Comes from": where money is from. */
export const COME = words('come derive stem originate flow');
/** "Has been provided by". */
const PAID = words('provide give cover meet bear supply contribute pay put share raise award grant secure allocate donate make');
/** Words between a word for money and where it is said to come from; from there to "from" and "by". */
const TOLD = 10, NEAR = 5;

/** Where it is said from whom money comes, or by whom it is paid, behind the word for it; -1 where it is not. */
export function comesAt({ tokens, lower }: SentenceView, money: number): number {
  let verb = money + 1;
  while (verb < tokens.length && verb <= money + TOLD && tokens[verb]!.tag !== 'VERB' && !/^[,;:]$/u.test(lower[verb]!)) verb++;
  if (tokens[verb]?.tag !== 'VERB') return -1;
  const { lemma } = tokens[verb]!;
  const behind = lower.slice(verb + 1, verb + NEAR);
  if (COME.has(lemma)) return behind.includes('from') ? verb : -1;
  return PAID.has(lemma) && behind.includes('by') && tokens.slice(money + 1, verb).some((token) => token.lemma === 'be') ? verb : -1;
}
