import { markedItems } from '../fixtures.ts';
import { all, collect, joined } from './fixtures.ts';
import { findJoins } from './joins.ts';

test.each([
  ['a length of time', 'Operation', 'An Alder-led operation began. The month-long operation ended.', 'month long operation'],
  ['a word for any meeting', 'Event', 'The [E Alder Forum] opened. [L Norway] paid for the event.', 'event'],
  ['another head', 'Operation', 'A long investigation began. The joint operation ended.', 'joint operation'],
  ['what it is about', 'Operation', 'An Alder-led operation began. The training-focused operation ended.', 'training focused operation'],
  ['its name', 'Operation', '[U Operation Gale] began. The two-day operation ended.', 'two day operation'],
  ['the only one called so', 'Operation', 'An Alder-led operation began. A long investigation began. The two-year investigation ended.', 'two year investigation'],
  ['one inquiry told of as many', 'Operation', 'Investigations began in May. The complex investigation ended.', 'complex investigation'],
  ['one inquiry told of as one', 'Operation', 'A long investigation began. The investigations ended.', 'investigations'],
  ['a network that is a gang', 'Organization', 'A smuggling gang had ships. The criminal network bought more.', 'criminal network'],
  ['the raids that it was made of', 'Operation', 'An Alder-led operation began. Several simultaneous raids led to arrests.', 'several simultaneous raids'],
  ['these actions', 'Operation', '[U Operation Gale] began. Officers coordinated these actions.', 'these actions'],
  ['its action day', 'Operation', 'A joint operation began. On the action day, ships sailed.', 'action day'],
  ['how many it has', 'Organization', '[O Nordic Harbour Taskforce] met. They praised the four-nation taskforce.', 'four nation taskforce'],
  ['the end of its description', 'Organization', 'The Alder-funded joint rescue team met. The joint rescue team voted.', 'joint rescue team'],
  ['the end of its name', 'Operation', '[U Nordic Harbour Action Days] ended. Officers helped throughout the action days.', 'action days'],
  ['the head before a number in its name', 'Operation', '[U Nordic Ports Programme II] began. The two-year Programme ended.', 'two year programme'],
  ['the end of what is before "on" in its name', 'Organization', '[O Nordic Working Group on Ports] met. The working group voted.', 'working group'],
] as const)('one thing is taken up by %s', (_, type, markup, key) => {
  expect(joined(markup, type).some((cluster) => cluster.includes(key))).toBe(true);
});

test.each([
  ['of two meetings by a word for any', 'Event', 'The [E Alder Forum] opened. The [E Birch Summit] ended. [L Norway] paid for the event.', 'event'],
  ['of two', 'Operation', 'An Alder-led operation began. A second operation began. The month-long operation ended.', 'month long operation'],
  ['of two called so', 'Operation', 'An Alder investigation began. A Birch investigation began. The two-year investigation ended.', 'two year investigation'],
  ['of inquiries of others', 'Operation', 'National investigations began. The investigation ended.', 'investigation'],
  ['that stands elsewhere', 'Operation', 'An operation began in [L Chad]. The joint operation in [L Mali] ended.', 'joint operation'],
  ['with words of its own', 'Operation', 'A police operation began. The rescue operation ended.', 'rescue operation'],
  ['of the same sentence', 'Operation', 'A long investigation led to the joint operation.', 'joint operation'],
  ['that is no gang', 'Organization', 'A smuggling gang had ships. The expert network met.', 'expert network'],
  ['by raids on another', 'Operation', 'An Alder-led operation began. The raids on ships went on.', 'raids'],
  ['by raids of two', 'Operation', '[U Operation Gale] and [U Operation Reed] began. The raids went on.', 'raids'],
  ['by rescue actions', 'Operation', 'An Alder-led operation began. The rescue actions went on.', 'rescue actions'],
  ['by an action day of another sort', 'Operation', 'A joint operation began. The climate action day followed.', 'climate action day'],
  ['of several', 'Organization', 'The Alder joint rescue team met the Birch joint rescue team. The joint rescue team voted.', 'joint rescue team'],
] as const)('none is taken up %s', (_, type, markup, key) => {
  expect(joined(markup, type).some((cluster) => cluster.includes(key))).toBe(false);
});

test.each([
  ['what begins a later sentence', 'They were held in an Alder-led operation. Ten ships were seized. [U Operation Gale] was led by [O Limex].', true],
  ['what it is codenamed', 'They were held in an Alder-led operation. It was codenamed [U Operation Gale].', true],
  ['what its lead calls a week of action', 'They were held in the largest operation of its kind, a week of action. [U Operation Gale] was led by [O Limex].', true],
  ['what is the largest of its kind', 'They were held in the largest operation of its kind. [U Operation Gale] was led by [O Limex].', true],
  ['what is taken up behind the name', 'They were held in an Alder-led operation. [U Operation Gale] was led by [O Limex]. The global operation ended.', true],
  ['what is codenamed elsewhere', 'They were held in an operation in [L Lima]. Ten ships, codenamed [U Operation Gale], were seized in [L Oslo].', true],
  ['not what is led from elsewhere', 'They were held in an operation in [L Lima]. [U Operation Gale] was led by [L Peru].', false],
  ['not what was in another year', 'They were held in an Alder-led operation. [U Operation Gale] was launched by [O Limex] last year.', false],
  ['not what was in a year told of', 'They were held in an Alder-led operation. [U Operation Gale] began in 2019.', false],
  ['not beside another', 'They were held in an Alder-led operation. [U Operation Gale] was led by [O Limex]. A rescue operation failed.', false],
  ['not what it is part of', 'They were held in an Alder-led operation. It was part of [U Operation Gale].', false],
  ['not another one', 'They were held in an Alder-led operation. Last year [O Limex] led [U Operation Gale].', false],
  ['not what a headline tells of beside two', 'An Alder-led operation ended\n\nAn operation was planned. [U Operation Gale] ended. [U Operation Reed] ended.', false],
  ['not one of two', 'They were held in an Alder-led operation. [U Operation Gale] ended. [U Operation Reed] ended.', false],
])('the operation of a report is %s', (_, markup, is) => {
  expect(joined(markup, 'Operation').some((cluster) => cluster.includes('operation gale') && cluster.some((key) => /^(?:an alder led|largest|an) operation/u.test(key)) && cluster.includes('global operation') === markup.includes('global'))).toBe(is);
});

test.each([
  ['of its lead and with its name', 'Ten held in Alder-led operation\n\nTen were held in a large operation. [U Operation Gale] was led by [O Limex].', ['alder led operation', 'a large operation', 'operation gale']],
  ['of its lead', 'Ten held in Alder-led operation\n\nTen were held in a large operation. They left.', ['alder led operation', 'a large operation']],
])('the operation of a headline is that %s', (_, markup, keys) => {
  const cluster = joined(markup, 'Operation').find((one) => one.some((key) => key.includes('large operation'))) ?? [];
  expect(keys.every((key) => cluster.some((one) => one.includes(key.replace(/^a /u, ''))))).toBe(true);
});

test.each([
  ['the one described just before', '[O Limex] ended its second operation. Called [U Operation Gale], it took place in May.', true],
  ['not one of two', '[O Limex] ended its second operation after a police operation. Called [U Operation Gale], it took place in May.', false],
  ['not one told of as that of another', '[O Limex] ended its second operation. It followed [U Operation Gale], which took place in May.', false],
])('the operation that a sentence opens with is %s', (_, markup, is) => {
  expect(joined(markup, 'Operation').some((cluster) => cluster.includes('operation gale') && cluster.some((key) => key.includes('second operation')))).toBe(is);
});

test.each([
  ['the one with such a full name', '[O Frontex] left. The Agency left.', 1],
  ['not of two', '[O Frontex] met [O IAEA]. The Agency left.', 0],
  ['not without a capital', '[O Frontex] left. The agency left.', 0],
  ['not with another head', '[O Frontex] left. The Office left.', 0],
])('“the Agency” is %s', (_, markup, count) => {
  expect(joined(markup, 'Organization', (id) => ({ m0: 'org:FRONTEX', m1: 'org:IAEA' })[id]).filter((cluster) => cluster.some((key) => key === 'agency' || key === 'office'))).toHaveLength(count);
});

test.each([
  ['the same owner', "[O Limex]'s databases grew. Officers use [O Limex]'s databases.", 1],
  ['another owner', "[O Limex]'s databases grew. Officers use [O Alder]'s databases.", 0],
])('databases of %s', (_, markup, count) => {
  expect(joined(markup, 'Service').filter((cluster) => cluster.some((key) => key.endsWith('databases')))).toHaveLength(count);
});

test.each([
  ['A sweep in [L Lima] led to 40 arrests. [O Limex] opened an investigation in [L Oslo]. The sweep was led by [L Peru].', 0],
  ['A ship in [L Lima] led to 40 arrests. [O Limex] opened an investigation in [L Oslo]. The sweep was led by [L Peru].', 1],
])('what the describer missed is told of all the same: %s', (markup, count) => {
  const { views, names } = markedItems(markup);
  const describe = all('Operation');
  const items = collect(views, names, (view, more) => (view === views[0] ? [] : describe(view, more)));
  expect(findJoins(views, items).filter(({ reason }) => reason.includes('the sweep'))).toHaveLength(count);
});
