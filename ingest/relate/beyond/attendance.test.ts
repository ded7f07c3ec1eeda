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
  ['The [E Harbour Talks] ended. In attendance were heads of police from [L Chad]; the [L Gambia]; [L Mali] and [L Peru].', ['chad', 'gambia', 'mali', 'peru'].map((key) => `${key} PARTICIPATES_IN harbour talks`)],
  ['The [E Harbour Talks] ended. In attendance were heads of police from [L Chad]; and the [L Gambia]; [L Mali] stayed away.', ['chad PARTICIPATES_IN harbour talks', 'gambia PARTICIPATES_IN harbour talks']],
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
  ['The [E Harbour Talks] ended. [P Ana Ruiz] State Secretary at [O Elm] made a keynote address. She was accompanied by [P Jon Vik].', ['ana ruiz PARTICIPATES_IN harbour talks', 'jon vik PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. In her opening remarks, [P Ana Ruiz] was brief.', ['ana ruiz PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. The [O Alder] delegation was led by Minister [P Ana Ruiz] and included officials from [O Birch], the [O Coast Board] and [L Chad].',
    ['ana ruiz REPRESENTS alder', 'ana ruiz PARTICIPATES_IN harbour talks', 'birch PARTICIPATES_IN harbour talks', 'coast board PARTICIPATES_IN harbour talks', 'chad PARTICIPATES_IN harbour talks']],
  ['[L Chad] hosted the [E Harbour Talks]. The Chadian side was headed by [P Jon Vik].', ['jon vik REPRESENTS chad', 'jon vik PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. The delegation of [L Mali] was led by [P Jon Vik], and the [O Alder] delegation by [P Ana Ruiz].', ['jon vik REPRESENTS mali', 'jon vik PARTICIPATES_IN harbour talks', 'ana ruiz REPRESENTS alder', 'ana ruiz PARTICIPATES_IN harbour talks']],
  ['[P Ana Ruiz] attended the [E Harbour Talks]. She was accompanied by [P Jon Vik], Deputy Head, and [P Eva Lund].', ['jon vik PARTICIPATES_IN harbour talks', 'eva lund PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended in [L Mali]. The Malian delegation included Minister [P Ana Ruiz], [P Jon Vik] of [O Birch] and officials of [O Elm].',
    ['ana ruiz REPRESENTS mali', 'ana ruiz PARTICIPATES_IN harbour talks', 'jon vik PARTICIPATES_IN harbour talks', 'elm PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. The team included [P Eva Lund] of [O Elm], and officials of [O Birch] and [L Chad].', ['eva lund PARTICIPATES_IN harbour talks', 'birch PARTICIPATES_IN harbour talks', 'chad PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. Participants came from [L Chad] and [L Mali].', ['chad PARTICIPATES_IN harbour talks', 'mali PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. Also present were representatives of [L Peru] and the [O Coast Board].', ['peru PARTICIPATES_IN harbour talks', 'coast board PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. [P Ana Ruiz] delivered the opening remarks.', ['ana ruiz PARTICIPATES_IN harbour talks']],
  ['The [E Harbour Talks] ended. The team consisted of experts of [O Alder] and the [O Elm Ministry] of [L Chad], and implementing agencies such as [O Birch].', ['alder PARTICIPATES_IN harbour talks', 'elm ministry PARTICIPATES_IN harbour talks', 'birch PARTICIPATES_IN harbour talks']],
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
