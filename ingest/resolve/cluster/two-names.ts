/** Two names of one thing that a text tells of as such: "Alder Aid, formerly the Birch Committee", "the Birch Committee is now called Alder Aid", "ALAID, the Alder Foundation for Aid, is …". */
import type { FoundMention } from '../../stages.ts';
import { form, isAcronym } from '../forms.ts';
import { names, type Joins } from './joins.ts';

const RENAMED = new Set(['Organization', 'Operation', 'Event', 'Instrument', 'Service', 'Location']);
/** What stands between a person's name and another that he or she goes by. */
const ALIAS = /^["”’]?,? ?\(?(?:also known as|better known as|known as|a\.?k\.?a\.?|a\/k\/a|alias|nicknamed|who goes by)(?: the)?,? ["“‘']?$/iu;
/** Longest way from one name to the other, in characters. */
const LONGEST = 60;
const WHEN = '(?:now|later|since|then|officially|subsequently|today|also|better|previously|formerly|originally)';
const CALLED = '(?:known as|called|renamed(?: as| to)?|rebranded(?: as| to)?)';
const WORDS = [
  `(?:which |that )?(?:is|was|were|are|has been|had been) (?:${WHEN} )*${CALLED}`,
  `${WHEN} ${CALLED}`,
  '(?:previously|formerly|originally)',
  '(?:since |then )?(?:renamed|rebranded)(?: as| to)?',
  String.raw`(?:has |had |later |then )?changed its name (?:in \d{4} )?to`,
];
/** What stands between them: a bracket or comma and such words. */
const BETWEEN = new RegExp(String.raw`^["”’]?(?: \(|,| –| -)? ?(?:${WORDS.join('|')})(?: (?:the|as))? ?["“‘]?$`, 'iu');

/** Letters that open a sentence, and behind them and before a verb in the singular the name that they are short for in another tongue; a list of two bodies would have "and". */
const APPOSED = /^,? (?:or )?the $/iu;
const ONE_DOES = /^,? (?:is|was|has|will|had|said|says|announced|launched|signed|told|works|supports|supported|provides|trains|trained|leads)\b/u;

/** Joins such names where they stand, and wherever the text has them again. */
export function joinTwoNames(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  const list = names(mentions);
  list.forEach((one, at) => {
    const other = list[at + 1];
    if (!other || !(RENAMED.has(one.type) || one.type === 'Person') || other.type !== one.type || other.sentence !== one.sentence || other.start - one.end > LONGEST || other.start < one.end) return;
    const between = text.slice(one.end, other.start).replace(/\s+/gu, ' ');
    if (one.type === 'Person' ? ALIAS.test(between) : BETWEEN.test(between)) joins.join(one.id, other.id, `the text says that “${form(one)}” and “${form(other)}” are names of one thing`);
    else if (one.type === 'Organization' && APPOSED.test(between) && one.firstToken === 0 && isAcronym(form(one)) && !isAcronym(form(other)) && form(other).includes(' ') && ONE_DOES.test(text.slice(other.end, other.end + LONGEST))) {
      joins.join(one.id, other.id, `“${form(one)}” is “${form(other)}” by what stands between commas`);
    }
  });
}
