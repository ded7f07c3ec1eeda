import { marked } from '../../relate/fixtures.ts';
import type { FoundMention } from '../../stages.ts';
import { withoutForeignLinks } from './owners.ts';

const FACTS: Readonly<Record<string, FoundMention['facts']>> = {
  Germany: { gazetteer: 'iso:DE', iso: 'DE' }, Brazil: { gazetteer: 'iso:BR', iso: 'BR' }, 'Federal Police': { gazetteer: 'org:BPOL', iso: 'DE' }, Bundespolizei: { gazetteer: 'org:BPOL', iso: 'DE' }, Europol: { gazetteer: 'org:EUROPOL' },
};

const links = (markup: string): (string | undefined)[] => {
  const { analysed, recognised } = marked(markup);
  const names = recognised.names.map((name) => ({ ...name, facts: FACTS[name.text] ?? {} }));
  return withoutForeignLinks(names, analysed.sentences).filter(({ type }) => type === 'Organization').map(({ facts }) => facts.gazetteer);
};

test.each([
  ["[L Brazil]'s [O Federal Police] came.", [undefined]],
  ['The [O Federal Police] of [L Brazil] came.', [undefined]],
  ["[L Germany]'s [O Federal Police] came.", ['org:BPOL']],
  ['The [O Federal Police] came to [L Brazil].', ['org:BPOL']],
  ["[L Brazil]'s [O Bundespolizei] came.", ['org:BPOL']],
  ["[L Brazil]'s [O Europol] came.", ['org:EUROPOL']],
])('%s', (markup, expected) => {
  expect(links(markup)).toEqual(expected);
});
