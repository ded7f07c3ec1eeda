import type { RelationType } from '../../../graph/model.ts';
import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import { datesInSentence } from '../../recognise/dates/dates.ts';
import { viewOf } from '../text/view.ts';
import { validity } from './validity.ts';

/** When a text says that "Atlas", of a type, stands in a relation to "Delta". */
function when(text: string, predicate: RelationType, atlas: 'Organization' | 'Event' = 'Organization'): string {
  const [sentence] = analyseText(text);
  const view = viewOf(sentence!, clusters());
  const place = (word: string, type: 'Organization' | 'Event') => {
    const first = view.lower.indexOf(word);
    return { type, level: 'name', first, end: first + 1, head: first } as const;
  };
  const { validFrom, validTo } = validity(view, { left: place('atlas', atlas), right: place('delta', 'Organization'), predicate, dates: datesInSentence(sentence!) });
  return `${validFrom ?? '?'} to ${validTo ?? '?'}`;
}

test.each([
  ['Atlas trained Delta in March 2017.', 'SUPPORTS', '2017-03 to 2017-03'],
  ['Atlas trained Delta from 2009 to 2016.', 'SUPPORTS', '2009 to 2016'],
  ['Atlas has trained Delta since 2010.', 'SUPPORTS', '2010 to ?'],
  ['Atlas joined Delta in April 2023.', 'MEMBER_OF', '2023-04 to ?'],
  ['Atlas was a member of Delta from 2009 to 2016.', 'MEMBER_OF', '2009 to 2016'],
  ['Atlas will train Delta, starting in the year 2020.', 'SUPPORTS', '2020 to ?'],
  ['Atlas works with Delta in ties dating back to 1957.', 'PARTNERS_WITH', '1957 to ?'],
  ['Atlas helps Delta to end poverty by 2030.', 'SUPPORTS', '? to ?'],
  ['Founded in 1967, Atlas works with Delta.', 'PARTNERS_WITH', '? to ?'],
  ['In 1967, Atlas worked with Delta.', 'PARTNERS_WITH', '1967 to 1967'],
  ['Atlas, based in Delta, spoke on 4 May 2021.', 'LOCATED_IN', '? to ?'],
  ['Atlas joined Delta on 4 May 2021.', 'MEMBER_OF', '2021-05-04 to ?'],
  ['Since 1997, Atlas, a division of Delta, has raised funds.', 'PART_OF', '? to ?'],
  ['Atlas has been part of Delta since 1997.', 'PART_OF', '1997 to ?'],
  ['Atlas was founded in 1942 and works with Delta.', 'PARTNERS_WITH', '? to ?'],
  ['Atlas was appointed head of Delta on 4 May 2021.', 'LEADS', '2021-05-04 to ?'],
  ['On 4 May 2021 Atlas succeeded Ruiz as head of Delta.', 'LEADS', '2021-05-04 to ?'],
  ['Atlas resigned as head of Delta on 4 May 2021.', 'LEADS', '2021-05-04 to 2021-05-04'],
  ['Atlas, which is funded by Delta, has trained judges since 2011.', 'FUNDS', '? to ?'],
  ['Nepal has trained judges since 2011 and plans to see Atlas help Delta.', 'SUPPORTS', '? to ?'],
  ['Atlas has trained judges since 2011 and plans to help Delta.', 'SUPPORTS', '? to ?'],
  ['Atlas joined Delta on 4 May 2021, with Peru becoming a member on 6 June 2022.', 'MEMBER_OF', '2021-05-04 to ?'],
  ['Peru joined on 4 May 2021, with Atlas becoming a member of Delta on 6 June 2022.', 'MEMBER_OF', '2022-06-06 to ?'],
  ['Atlas trained Delta, with help from Peru, in March 2017.', 'SUPPORTS', '2017-03 to 2017-03'],
  ['Atlas was created in 2006 to respond to Delta.', 'ADDRESSES', '2006 to ?'],
  ['Atlas was used in 2006 to respond to Delta.', 'ADDRESSES', '2006 to 2006'],
  ['It ended in 2009; Atlas works with Delta.', 'PARTNERS_WITH', '? to ?'],
] as const)('“%s” %s: %s', (text, predicate, expected) => {
  expect(when(text, predicate)).toBe(expected);
});

test('a meeting that is paid for is so on its day', () => {
  const text = 'Atlas was held on 4 May 2021 and was funded by Delta.';
  expect([when(text, 'FUNDS', 'Event'), when(text, 'FUNDS')]).toEqual(['2021-05-04 to 2021-05-04', '? to ?']);
});
