import { markedItems } from '../fixtures.ts';
import { joinersOf } from './joiners.ts';

const joined = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return joinersOf(views, names).map(({ subject, object, status }) => `${keys.get(subject)!} → ${keys.get(object)!}${status === 'asserted' ? '' : ` ${status}`}`);
};

test.each([
  ['[O Alder Watch] is a network. [L Denmark] joined in March 2021.', ['denmark → alder watch']],
  ['[O Alder Watch] is a network. [L Denmark] joined in 2021. [L Norway] will become a full member next year.', ['denmark → alder watch', 'norway → alder watch planned']],
  ['The [O Alder Forum] meets in May. [L Chad] and [L Mali] are members.', ['chad → alder forum', 'mali → alder forum']],
  ['The [O Alder Forum] meets in May. [L Chad] has been a full member since 1999.', ['chad → alder forum']],
  ['[O Alder Watch] is a network. [L Norway] is to become a member next year.', ['norway → alder watch planned']],
  ['[O Alder Watch] is a network. [L Norway] has applied to join.', ['norway → alder watch possible']],
  ['[O Alder Watch] is a network. [L Norway] has refused to join.', ['norway → alder watch denied']],
  ['The [O Alder Forum] meets twice a year. [L Chad] and [L Mali] joined last year.', ['chad → alder forum', 'mali → alder forum']],
])('who joined it: %s', (markup, expected) => {
  expect(joined(markup)).toEqual(expected);
});

test.each([
  '[O Alder Watch] is a network. [L Denmark] joined the search in March.',
  '[O Alder Watch] is a network. [L Denmark] joined in praising it.',
  '[O Alder Watch] is a network. Officers in [L Denmark] joined in March.',
  '[O Alder Watch] is a network. [L Denmark] is a member of the other one.',
  'Ports are busy. [L Denmark] joined in March 2021.',
  '[O Alder Watch] is a network. [O Casa Norte], a shelter in [L Lima], joined in May.',
  '[O Alder Watch] is a network. [L Chad] joined the team in May, with [L Mali] becoming a member in June.',
  '[O Alder Watch] is a network. [L Denmark] became a member of another in March.',
])('nobody in: %s', (markup) => {
  expect(joined(markup)).toEqual([]);
});
