import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import { classOf } from '../pairs/classes.ts';
import { viewOf, type SentenceView } from '../text/view.ts';
import { unreal } from './unreal.ts';

const placed = ({ lower }: SentenceView, words: string) => {
  const [word, ...more] = words.toLowerCase().split(' ');
  const first = lower.indexOf(word!);
  return { type: 'Organization', level: /^[A-Z]/u.test(words) && !words.startsWith('No ') ? 'name' : 'desc', first, end: first + 1 + more.length, head: first + more.length } as const;
};

const statusOf = (text: string, subject: string, predicate: Parameters<typeof classOf>[0], object: string) => {
  const view = viewOf(analyseText(text)[0]!, clusters());
  const [one, other] = [placed(view, subject), placed(view, object)];
  const backward = other.first < one.first;
  return unreal(view, { left: backward ? other : one, right: backward ? one : other, index: classOf(predicate, backward) });
};

test.each([
  ['Atlas is no longer funded by Nepal.', 'Nepal', 'FUNDS', 'Atlas'],
  ['Spain is no longer a member of the league.', 'Spain', 'MEMBER_OF', 'league'],
  ['Atlas was to have led the drill.', 'Atlas', 'LEADS', 'drill'],
  ['Atlas would have led the drill had funds been available.', 'Atlas', 'LEADS', 'drill'],
  ['No agreement has been signed with Nepal.', 'Nepal', 'PARTY_TO', 'No agreement'],
  ['Spain, by contrast, left the league last year.', 'Spain', 'MEMBER_OF', 'league'],
  ['Nepal withdrew from the old treaty.', 'Nepal', 'PARTY_TO', 'treaty'],
  ['Atlas denies that it ever worked with Delta.', 'Atlas', 'PARTNERS_WITH', 'Delta'],
  ['The board has rejected a proposal that Atlas and Delta co-lead the patrols.', 'Atlas', 'PARTNERS_WITH', 'Delta'],
  ['Spain has pulled out of the league.', 'Spain', 'MEMBER_OF', 'league'],
  ['He greeted Atlas, with whom Delta has never worked.', 'Delta', 'PARTNERS_WITH', 'Atlas'],
  ['Spain was expelled from the league.', 'Spain', 'MEMBER_OF', 'league'],
  ['Atlas has ended its cooperation with Delta.', 'Atlas', 'PARTNERS_WITH', 'Delta'],
  ['Atlas has severed its relationship with Delta.', 'Atlas', 'PARTNERS_WITH', 'Delta'],
  ['All members except Hungary and Nepal signed the treaty.', 'Nepal', 'PARTY_TO', 'treaty'],
  ['All but Nepal joined the drill.', 'Nepal', 'PARTICIPATES_IN', 'drill'],
  ['Unlike Atlas, Nepal has worked with Delta.', 'Atlas', 'PARTNERS_WITH', 'Delta'],
  ['Atlas is not allowed to run the drill.', 'Atlas', 'LEADS', 'drill'],
  ['Atlas was barred from joining the drill.', 'Atlas', 'PARTICIPATES_IN', 'drill'],
  ['Nepal has not signed, nor has it worked with Delta.', 'Nepal', 'PARTNERS_WITH', 'Delta'],
  ['Nepal vetoed the old resolution.', 'Nepal', 'PARTY_TO', 'resolution'],
  ['Nepal voted against the resolution.', 'Nepal', 'PARTY_TO', 'resolution'],
] as const)('denied: “%s”', (text, subject, predicate, object) => {
  expect(statusOf(text, subject, predicate, object)).toBe('denied');
});

test.each([
  ['Nepal is working towards joining the league.', 'Nepal', 'MEMBER_OF', 'league'],
  ['Nepal is a candidate for membership of the league.', 'Nepal', 'MEMBER_OF', 'league'],
  ['Nepal is considering a gift to the fund.', 'Nepal', 'FUNDS', 'fund'],
  ['The loan will be paid once Nepal ratifies the treaty.', 'Nepal', 'PARTY_TO', 'treaty'],
  ['If Nepal joins the league, Delta will follow.', 'Nepal', 'MEMBER_OF', 'league'],
] as const)('possible: “%s”', (text, subject, predicate, object) => {
  expect(statusOf(text, subject, predicate, object)).toBe('possible');
});

test.each([
  ['Atlas will end its cooperation with Delta.', 'Atlas', 'PARTNERS_WITH', 'Delta'],
  ['Small but strong, Nepal joined the drill.', 'Nepal', 'PARTICIPATES_IN', 'drill'],
  ['All members, and Nepal except in winter, joined the drill.', 'Nepal', 'PARTICIPATES_IN', 'drill'],
  ['Atlas is allowed to run the drill.', 'Atlas', 'LEADS', 'drill'],
  ['Atlas, barred from flying, joined the drill.', 'Atlas', 'PARTICIPATES_IN', 'drill'],
  ['Nepal voted for the resolution.', 'Nepal', 'PARTY_TO', 'resolution'],
  ['Once Nepal joined the league, Delta followed.', 'Nepal', 'MEMBER_OF', 'league'],
  ['If Delta, which leads the drill, agrees, it ends.', 'Delta', 'LEADS', 'drill'],
  ['Nepal will leave the league.', 'Nepal', 'MEMBER_OF', 'league'],
  ['On leaving the league, Nepal met Delta.', 'Nepal', 'MEMBER_OF', 'league'],
  ['Atlas left Lagos for the league.', 'Atlas', 'MEMBER_OF', 'league'],
  ['Atlas, which has been denied access so that it waits, works with Delta.', 'Atlas', 'PARTNERS_WITH', 'Delta'],
  ['Atlas denied having spied, and trained Delta.', 'Atlas', 'SUPPORTS', 'Delta'],
  ['Without Delta, Atlas could not have led the drill.', 'Atlas', 'LEADS', 'drill'],
  ['Atlas is to lead the drill.', 'Atlas', 'LEADS', 'drill'],
  ['With the exception of Hungary, Atlas supports Delta.', 'Atlas', 'SUPPORTS', 'Delta'],
  ['Except for Hungary, the Atlas has backed Delta.', 'Atlas', 'SUPPORTS', 'Delta'],
  ['Nepal, which applied in 1990, is a member of the league.', 'Nepal', 'MEMBER_OF', 'league'],
  ['Atlas rejected claims that Delta led the drill.', 'Delta', 'LEADS', 'drill'],
] as const)('not said outright: “%s”', (text, subject, predicate, object) => {
  expect(statusOf(text, subject, predicate, object)).toBeUndefined();
});
