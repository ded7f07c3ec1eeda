import { markedItems } from '../fixtures.ts';
import { listedGrants } from './grants.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return listedGrants(views, names).map(({ subject, predicate, object, status }) => `${keys.get(subject)!} ${predicate} ${keys.get(object)!} ${status}`);
};

test.each([
  ['[O The Alder Fund] has awarded grants to the following:\n\n- [O Birch Aid], $200,000\n- [O Cedar Watch] – for schools in [L Chad]', ['alder fund FUNDS birch aid asserted', 'alder fund FUNDS cedar watch asserted']],
  ['The following grants were made by [O the Alder Fund]:\n\n- [O Birch Aid]\n- [O Cedar Watch]', ['alder fund FUNDS birch aid asserted', 'alder fund FUNDS cedar watch asserted']],
  ['[O The Alder Fund] has awarded 2 million.\n\nThe projects chosen for funding are:\n\n- [O Birch Aid]\n- [O Cedar Watch]', ['alder fund FUNDS birch aid asserted', 'alder fund FUNDS cedar watch asserted']],
  ['[O The Alder Fund] has awarded $2 million to two projects. [P Ruiz] left. [L Chad] is large. The rains were long. The following organisations will use the funding to train nurses:\n\n- [O Birch Aid] will train 30. [O Elm House] is paid by [O Ash].\n\n- [O Cedar Watch] will train 40.', ['alder fund FUNDS birch aid asserted', 'alder fund FUNDS cedar watch asserted']],
  ['[U Operation Gale] is funded by the following donors:\n\n- [L Norway]\n- [O Birch Aid]', ['norway FUNDS operation gale asserted', 'birch aid FUNDS operation gale asserted']],
])('each line tells who is funded, or who funds: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  ['no money', '[O The Alder Fund] met the following:\n\n- [O Birch Aid]\n- [O Cedar Watch]'],
  ['a gift of something else far before', '[O The Alder Fund] has awarded two medals. [P Ruiz] left. [L Chad] is large. The rains were long. The following organisations will use the funding to train nurses:\n\n- [O Birch Aid]\n- [O Cedar Watch]'],
  ['nobody who gives', 'These grants are open:\n\n- [O Birch Aid]\n- [O Cedar Watch]'],
  ['no list', '[O The Alder Fund] has awarded grants: [O Birch Aid] was glad.'],
  ['lines about other things', '[O The Alder Fund] has awarded grants for:\n\n- schools that [O Birch Aid] runs\n- roads near [O Cedar Watch]'],
])('nothing is told where there is %s', (_, markup) => {
  expect(told(markup)).toEqual([]);
});
