import type { FoundRelation } from '../../stages.ts';
import { markedItems } from '../fixtures.ts';
import { delegations } from './delegations.ts';

/** What is told of those who came, where every event marked has somebody in it. */
const came = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  const told = names.flat().filter(({ type }) => type === 'Event').map(({ id }): FoundRelation => ({ subject: 'x', predicate: 'ORGANIZES', object: id, status: 'asserted', confidence: 1, evidence: { start: 0, end: 1 }, method: 'classifier' }));
  return delegations(views, names, told).map(({ subject, predicate, object }) => `${keys.get(subject)!} ${predicate} ${keys.get(object)!}`);
};

test.each([
  ['The [E Harbour Talks] ended. The [O Alder] delegation was led by Minister [P Ana Ruiz] and included officials from [O Birch], the [O Coast Board] and [L Chad].',
    ['ana ruiz REPRESENTS alder', 'ana ruiz PARTICIPATES_IN harbour talks', 'birch PARTICIPATES_IN harbour talks', 'coast board PARTICIPATES_IN harbour talks', 'chad PARTICIPATES_IN harbour talks']],
  ['[L Chad] hosted the [E Harbour Talks]. The Chadian side was headed by [P Jon Vik].', ['jon vik REPRESENTS chad', 'jon vik PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. The delegation of [L Mali] was led by [P Jon Vik], and the [O Alder] delegation by [P Ana Ruiz].', ['jon vik REPRESENTS mali', 'jon vik PARTICIPATES_IN harbour talks', 'ana ruiz REPRESENTS alder', 'ana ruiz PARTICIPATES_IN harbour talks']],
  ['[P Ana Ruiz] attended the [E Harbour Talks]. She was accompanied by [P Jon Vik], Deputy Head, and [P Eva Lund].', ['jon vik PARTICIPATES_IN harbour talks', 'eva lund PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. The team included [P Eva Lund] of [O Elm], and officials of [O Birch] and [L Chad].', ['eva lund PARTICIPATES_IN harbour talks', 'birch PARTICIPATES_IN harbour talks', 'chad PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. Participants came from [L Chad] and [L Mali].', ['chad PARTICIPATES_IN harbour talks', 'mali PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. Also present were representatives of [L Peru] and the [O Coast Board].', ['peru PARTICIPATES_IN harbour talks', 'coast board PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. [P Ana Ruiz] delivered the opening remarks.', ['ana ruiz PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. The team consisted of experts of [O Alder] and the [O Elm Ministry] of [L Chad], and implementing agencies such as [O Birch].', ['alder PARTICIPATES_IN harbour talks', 'elm ministry PARTICIPATES_IN harbour talks', 'birch PARTICIPATES_IN harbour talks']],
])('came: %s', (markup, expected) => {
  expect(came(markup)).toEqual(expected);
});

test.each([
  'The delegation included officials of [O Alder] and [O Birch].',
  'The [E Harbour Talks] ended. The delegation praised [O Alder], and the report included remarks on [O Birch].',
  'The [E Harbour Talks] ended. They met the delegation that included [O Alder].',
  'The [E Harbour Talks] ended. It rained. It snowed. The delegation included officials of [O Alder].',
  'The [E Harbour Talks] ended. It rained. He was accompanied by [P Jon Vik].',
  'The [E Harbour Talks] ended. The present rules were written by [O Alder].',
  'The [E Harbour Talks] ended. [P Ana Ruiz] gave [O Alder] a new address.',
  'The [E Harbour Talks] ended. On the other side of the road [O Alder] is led by [P Ana Ruiz].',
])('nothing in: %s', (markup) => {
  expect(came(markup)).toEqual([]);
});
