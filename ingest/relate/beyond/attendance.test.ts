import { markedItems } from '../fixtures.ts';
import { attendance } from './attendance.ts';

/** What is told of those who came, with how it is said where that is no fact. */
const came = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return attendance(views, names, []).map(({ subject, predicate, object, status }) => `${keys.get(subject)!} ${predicate} ${keys.get(object)!}${status === 'asserted' ? '' : ` ${status}`}`);
};

test.each([
  ['The [E Harbour Talks] ended. [L Chad] attended for the first time.', ['chad PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. [L Chad] and [L Mali] were represented.', ['chad PARTICIPATES_IN harbour talks', 'mali PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. Officials from [L Chad] were present, as was [O Atlas].', ['chad PARTICIPATES_IN harbour talks', 'atlas PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. [L Chad], represented by [P Ana Ruiz], took part as an observer.', ['chad PARTICIPATES_IN harbour talks', 'ana ruiz PARTICIPATES_IN harbour talks']],
  ['[U Operation Gale] ended. [L Chad] and [O Atlas] took part.', ['chad PARTICIPATES_IN operation gale', 'atlas PARTICIPATES_IN operation gale']],
  ['The [E Harbour Talks] ended. [L Chad] was invited but sent no one.', ['chad PARTICIPATES_IN harbour talks denied']],
  ['The [E Harbour Talks] ended. [L Chad] was absent.', ['chad PARTICIPATES_IN harbour talks denied']],
  ['The [E Harbour Talks] ended. Among those expected are [O Atlas] and [L Chad].', ['atlas PARTICIPATES_IN harbour talks planned', 'chad PARTICIPATES_IN harbour talks planned']],
  ['The [E Harbour Talks] ended. The speakers were [P Ana Ruiz] and [P Jon Vik].', ['ana ruiz PARTICIPATES_IN harbour talks', 'jon vik PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. Speakers from [O Atlas] and [O Oak] followed.', ['atlas PARTICIPATES_IN harbour talks', 'oak PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. Its host was [L Chad].', ['chad ORGANIZES harbour talks']],
  ['The [E Harbour Talks] ended. [P Ana Ruiz] of [O Atlas] opened the discussion.', ['ana ruiz PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. [P Ana Ruiz], head of [O Atlas], spoke about ships. She was followed by [P Jon Vik].', ['ana ruiz PARTICIPATES_IN harbour talks', 'jon vik PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. Lectures were given by [P Ana Ruiz] and [P Jon Vik].', ['ana ruiz PARTICIPATES_IN harbour talks', 'jon vik PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. Welcoming the delegates, Minister [P Ana Ruiz] was brief.', ['ana ruiz PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. In her opening remarks, [P Ana Ruiz] was brief.', ['ana ruiz PARTICIPATES_IN harbour talks']],
])('came: %s', (markup, expected) => {
  expect(came(markup)).toEqual(expected);
});

test.each([
  '[L Chad] attended.',
  '[U Operation Gale] ended. [L Chad] attended.',
  'The [E Harbour Talks] ended. It rained. It snowed. It hailed. [L Chad] attended.',
  'The [E Harbour Talks] ended. [L Chad] attended to the wounded.',
  'The [E Harbour Talks] ended. [L Chad] took part in a race.',
  'The [E Harbour Talks] ended. [O Atlas] participates as the lead agency on ports.',
  'The [E Harbour Talks] ended. Ships of [L Chad] took part.',
  'The [E Harbour Talks] ended. [P Ana Ruiz] spoke to reporters.',
  'The [E Harbour Talks] ended. They noted the statements made by [P Ana Ruiz].',
  'The [E Harbour Talks] ended. [P Ana Ruiz] opened a shop.',
  'The [E Harbour Talks] ended. Those attending were told of [O Atlas].',
  'The [E Harbour Talks] ended. Its host thanked [L Chad].',
  'The next [E Harbour Talks] ended, and the [E Coral Forum] began. [L Chad] waited.',
])('nothing in: %s', (markup) => {
  expect(came(markup)).toEqual([]);
});
