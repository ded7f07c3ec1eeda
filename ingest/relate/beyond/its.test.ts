import { markedItems } from '../fixtures.ts';
import { saidOfOwn } from './its.ts';

const said = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return saidOfOwn(views, names).map(({ subject, predicate, object, status }) => `${keys.get(subject)!} ${predicate} ${keys.get(object)!}${status === 'asserted' ? '' : ` ${status}`}`);
};

test.each([
  ['[O Alder Watch] was founded in 2009, and its secretariat is based in [L Riga], [L Latvia].', ['alder watch LOCATED_IN riga']],
  ['[O Alder Watch] is part of the police. From its headquarters in [L Riga] it serves all ports.', ['alder watch LOCATED_IN riga']],
  ['Twenty boats make up the fleet. The [O Alder Forum] is small. Hosted by [O Birch Board], its office in [L Riga] has a staff of six.', ['alder forum LOCATED_IN riga']],
  ['The [O Alder Centre] opened in May. Its director, [P Ana Ruiz], spoke.', ['ana ruiz LEADS alder centre']],
  ['We are the [O Alder Trust], a charity. Our director, [P Ana Ruiz], leads.', ['ana ruiz LEADS alder trust']],
  ['The [O Alder Centre] plans to open its office in [L Riga].', ['alder centre LOCATED_IN riga planned']],
])('of whose it is: %s', (markup, expected) => {
  expect(said(markup)).toEqual(expected);
});

test.each([
  ['an office that is closed', 'The [O Alder Centre] closed its office in [L Riga].'],
  ['another office', 'The [O Alder Centre] opened in May. Its former director, [P Ana Ruiz], spoke.'],
  ['one of many offices', 'The [O Alder Centre] opened in May. Its regional office in [L Riga] is new.'],
  ['two bodies', '[O Alder Aid] and [O Birch Aid] met. Its director, [P Ana Ruiz], spoke.'],
  ['another body between', 'The [O Alder Centre] opened. Together with [O Birch Aid], its director, [P Ana Ruiz], spoke.'],
  ['who does not say what they are', 'The [O Alder Trust] is small. Our director, [P Ana Ruiz], leads.'],
  ['nobody named', 'Ports are busy. Its director, [P Ana Ruiz], spoke.'],
])('nothing of %s: %s', (_, markup) => {
  expect(said(markup)).toEqual([]);
});
